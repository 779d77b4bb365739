package org.qualedger.worklog;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.qualedger.approval.Decision;
import org.qualedger.organization.Duty;
import org.qualedger.record.Act;
import org.qualedger.record.Medium;
import org.qualedger.record.RecordNumber;

/** Entries of the work log, in every stage. */
public final class WorkLogFixture {
  /** 2026-11-24, ten in the morning in Shanghai. */
  public static final Instant T0 = Instant.parse("2026-11-24T02:00:00Z");

  public static final RecordNumber NUMBER = RecordNumber.parse("C012-GZ-20261124-0003");
  public static final RecordNumber SLIP = RecordNumber.parse("C012-WT-20261124-0007");

  private WorkLogFixture() {}

  public static Act act(Duty duty, Instant at) {
    return new Act("zhao.min", "赵敏", duty, at, at, "核对");
  }

  public static RequestIntake intake(
      boolean clear, @Nullable String category, boolean outOfCatalogue) {
    return intake(
        RequestIntake.EntryType.SERVICE_REQUEST,
        RequestIntake.Source.CUSTOMER,
        null,
        clear,
        category,
        outOfCatalogue);
  }

  public static RequestIntake intake(
      RequestIntake.EntryType type,
      RequestIntake.Source source,
      @Nullable String relayedBy,
      boolean clear,
      @Nullable String category,
      boolean outOfCatalogue) {
    return new RequestIntake(
        source,
        relayedBy,
        RequestIntake.Channel.PHONE,
        "陈静",
        "3栋2单元501",
        "13800000001",
        type,
        category,
        "厨房水龙头漏水",
        clear,
        RequestIntake.Urgency.NORMAL,
        false,
        outOfCatalogue);
  }

  public static WorkLogEntry entry(RequestIntake intake, Instant at) {
    return new WorkLogEntry(NUMBER, act(Duty.FRONT_DESK, at), intake, Medium.ELECTRONIC, false);
  }

  /** A clear request for a service, at T0. */
  public static WorkLogEntry triaged() {
    return entry(intake(true, "W01", false), T0);
  }

  public static CapabilityReview review(CapabilityReview.Result result) {
    return new CapabilityReview(
        result, "无此设备", result == CapabilityReview.Result.REFER ? "安洁家政有限公司 0755-00000000" : null);
  }

  public static Closing closing(Closing.Outcome outcome) {
    return new Closing("已处理", outcome, null);
  }

  /** An entry that has just come into a stage. */
  public static WorkLogEntry in(EntryStage stage) {
    WorkLogEntry entry =
        switch (stage) {
          case OPEN -> entry(intake(false, null, false), T0);
          case UNDER_REVIEW, DECLINED -> entry(intake(true, "X01", true), T0);
          case TRIAGED, ORDERED, CLOSED, VOIDED -> triaged();
        };
    Act later = act(Duty.CENTRE_MANAGER, T0.plusSeconds(600));
    Decision done =
        switch (stage) {
          case OPEN, TRIAGED, UNDER_REVIEW -> Decision.grant();
          case ORDERED -> entry.order(SLIP, "W01");
          case DECLINED -> entry.review(later, review(CapabilityReview.Result.REFUSE));
          case CLOSED -> entry.close(later, closing(Closing.Outcome.ANSWERED));
          case VOIDED -> entry.voidIt(later);
        };
    if (!done.isGranted()) {
      throw new AssertionError(done.toString());
    }
    return entry;
  }
}
