package org.qualedger.search.lucene;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.qualedger.organization.CompanyZone;
import org.qualedger.record.RecordNumber;
import org.qualedger.search.SearchEntry;

/** A handful of records as a centre writes them, and the day on which they are searched. */
final class Records {

  /** A Tuesday. */
  static final Clock NOW =
      Clock.fixed(Instant.parse("2026-11-24T02:00:00Z"), ZoneId.of("Europe/London"));

  static final CompanyZone ZONE = CompanyZone.SHANGHAI;

  static final String LEAK = "C012-WT-20261123-0007";
  static final String FAUCET = "C012-WT-20261124-0001";
  static final String TOILET = "C013-WT-20260815-0002";
  static final String ENTRY = "C012-GZ-20261123-0011";
  static final String PARCEL = "C013-YJ-20261116-0003";
  static final String AGREEMENT = "C013-XY-20261005-0001";
  static final String PATROL = "C013-GZ-20260907-0004";
  static final String REPORT = "C000-TJ-20261102-0001";

  private Records() {}

  static SearchEntry.Builder of(String number, int revision) {
    return SearchEntry.of(RecordNumber.parse(number), revision);
  }

  static SearchEntry done(SearchEntry.Builder entry, String stage, String date, String title) {
    LocalDate day = LocalDate.parse(date);
    return entry.done(stage, ZONE.startOf(day).plusSeconds(36_000), day, title);
  }

  static List<SearchEntry> all() {
    return List.of(
        done(
            of(LEAK, 3)
                .text("need", "厨房水龙头关不紧,一直滴水。热水器下面接口渗水,地面有一滩。")
                .text("result", "更换角阀一只,通水十分钟无渗漏。")
                .name("张建国")
                .name("李师傅")
                .unit("3栋2单元501")
                .phone("138-0013-8000")
                .keyword("水电"),
            "FINISHED",
            "2026-11-23",
            "厨房漏水 3栋2单元501"),
        done(
            of(FAUCET, 1)
                .text("need", "Kitchen tap <b>leaking</b> badly & dripping; 换一个 LED 灯")
                .name("Ann Miller")
                .unit("A座1203")
                .phone("+86 139 1234 5678"),
            "REGISTERED",
            "2026-11-24",
            "Leaking tap"),
        done(
            of(TOILET, 2)
                .text("need", "主卫马桶冲水后排得很慢,请疏通。")
                .name("王小明")
                .unit("3-2-502")
                .phone("13700001234"),
            "CLOSED",
            "2026-08-15",
            "马桶疏通"),
        done(
            of(ENTRY, 1).text("content", "楼管巡楼时听三单元住户说走廊水表间旁的内阀漏水。").name("赵敏"),
            "OPEN",
            "2026-11-23",
            "楼管转达"),
        done(
            of(PARCEL, 1).text("remark", "特快一件,昨天到").name("陈丽").unit("12#1-0803"),
            "STORED",
            "2026-11-16",
            "快件 12#1-0803"),
        done(
            of(AGREEMENT, 1).text("scope", "樓道清潔與外牆維修,满意率不低于百分之九十五。").name("某某保洁公司"),
            "SIGNED",
            "2026-10-05",
            "委托服务协议"),
        done(
            of(REPORT, 1).text("conclusion", "本季顾客满意度下降,派单未按区域就近分配。"),
            "ISSUED",
            "2026-11-02",
            "统计分析报告"),
        done(
            of(PATROL, 1).text("content", "路灯照明正常。".repeat(60) + "井盖松动" + "路灯照明正常。".repeat(60)),
            "OPEN",
            "2026-09-07",
            "巡查"));
  }
}
