#!/usr/bin/env bash
# The main job over REST, from a request to an approved and verified corrective action, on a server with
# demonstration data. Needs curl and a POSIX shell; says what each step answered and stops at the first failure.
#   ear/src/main/demo/main-job.sh [http://localhost:8080]
set -euo pipefail
base="${1:-http://localhost:8080}/api"
centre=C012
answer="$(mktemp)"
trap 'rm -f "$answer"' EXIT

# as LOGIN METHOD PATH [BODY]: calls and keeps the answer; HTTP Basic is enough for trying out
as() {
    local login=$1 method=$2 path=$3 body=${4:-}
    local status
    status=$(curl -sS -o "$answer" -w '%{http_code}' -u "$login:qualedger" -X "$method" "$base/$path" \
        -H 'Content-Type: application/json' -H 'Accept-Language: en' -H 'If-Match: *' ${body:+-d "$body"})
    if [ "${status:0:1}" != 2 ]; then
        echo "$method $path by $login: $status $(cat "$answer")" >&2
        exit 1
    fi
    echo "$status  $login  $method $path"
}
# the first member of that name in the answer
member() { grep -o "\"$1\":\"[^\"]*\"" "$answer" | head -1 | cut -d'"' -f4; }
signed='{"password":"qualedger"}'

echo '1  A request, and the service slip that follows from it'
as lina POST work-log-entries "{\"centre\":\"$centre\",\"source\":\"CUSTOMER\",\"channel\":\"PHONE\",
  \"customerName\":\"试用顾客\",\"unitNo\":\"3-2-501\",\"phone\":\"10055500501\",\"entryType\":\"SERVICE_REQUEST\",
  \"categoryCode\":\"W01\",\"needText\":\"厨房水龙头滴水，青花瓷脸盆旁边\",\"needClear\":true}"
entry=$(member number)
as lina POST service-slips "{\"centre\":\"$centre\",\"logEntry\":\"$entry\",\"categoryCode\":\"W01\",
  \"customer\":{\"name\":\"试用顾客\",\"unitNo\":\"3-2-501\",\"phone\":\"10055500501\",\"capacity\":\"OWNER\"},
  \"description\":\"厨房水龙头滴水，青花瓷脸盆旁边\",
  \"terms\":{\"paid\":true,\"priceBasis\":\"NEGOTIATED\",\"quotedFen\":5000,\"priceAgreed\":true,\"timeMode\":\"ASAP\"}}"
slip=$(member number)
echo "   slip $slip"

echo '2  Dispatched, received, reached, finished, signed, paid, handed back'
as lina POST "service-slips/$slip/dispatch" '{"providerType":"REPAIRER","leadProvider":"何祥","leadLogin":"hexiang"}'
as hexiang POST "service-slips/$slip/receive" '{}'
as hexiang POST "service-slips/$slip/arrive" '{}'
as hexiang POST "service-slips/$slip/finish" '{"result":"QUALIFIED","standardRef":"W08-WX-01"}'
as hexiang POST "service-slips/$slip/accept" '{"signature":{"signedBy":"试用顾客","method":"PAPER"},
  "charge":{"labourFen":5000,"materialFen":0},"rating":5}'
as zhoumei POST "service-slips/$slip/receipts" "{\"bookNo\":\"D$(date +%s)\",\"serialNo\":1,\"payer\":\"试用顾客\",
  \"unitNo\":\"3-2-501\",\"item\":\"更换水龙头\",\"amountFen\":5000,\"channel\":\"WECHAT\",\"others\":[]}"
receipt=$(member number)
as zhoumei POST "service-slips/$slip/settle" "{\"mode\":\"AT_CENTRE\",\"channel\":\"WECHAT\",\"receipt\":\"$receipt\"}"
as lina POST "service-slips/$slip/hand-back" '{}'

echo '3  A return visit, and the provider is told'
as xuting POST "service-slips/$slip/return-visits" '{"mode":"PHONE","selection":"RANDOM","effective":true,
  "timeliness":"SATISFIED","etiquette":"SATISFIED","quality":"SATISFIED","overall":"SATISFIED",
  "requirement":"无","visitorSigned":true,"followUp":"NONE"}'
as xuting POST "service-slips/$slip/return-visits/1/inform" '{}'

echo '4  Found by a word of its text; history and proof'
for try in 1 2 3 4 5; do
    as linwei GET "search?q=%E9%9D%92%E8%8A%B1%E7%93%B7&kind=SERVICE_SLIP"
    if grep -q "$slip" "$answer"; then break; fi
done
grep -q "$slip" "$answer"
as linwei GET "records/$slip/revisions"
as linwei GET "records/$slip/revisions/1/diff/2"
as linwei GET "records/$slip/proof"

echo '5  The report of the month before, submitted by the assistant, reviewed by the manager'
month=$(date -d "$(date +%Y-%m-01) -1 day" +%Y-%m)
as xuting POST reports "{\"centre\":\"$centre\",\"period\":\"$month\"}"
report=$(member number)
as xuting PATCH "reports/$report" '{"findings":"回访不够及时。","causes":"回访名单月底集中处理。","conclusion":"下月逐日回访。",
  "measures":[{"measure":"每日十六点提示未回访名单","owner":"许婷","due":"2099-01-31","check":"抽查"}]}'
as xuting POST "reports/$report/submit" "$signed"
as gaofeng POST "reports/$report/review" "$signed"
as gaofeng GET "reports/$report/pdf"
head -c 5 "$answer"; echo

echo '6  The quarter, and a corrective action from it'
quarter=$(date -d "$(date +%Y-%m-01) -3 months" +%Y-Q$((($(date -d "$(date +%Y-%m-01) -3 months" +%-m) - 1) / 3 + 1)))
as gaofeng POST reports "{\"centre\":\"$centre\",\"period\":\"$quarter\"}"
quarterly=$(member number)
as gaofeng PATCH "reports/$quarterly" '{"findings":"及时率未达标。","causes":"派单未按区域。","conclusion":"按楼栋划分责任人。",
  "participants":["高峰","许婷"],
  "measures":[{"measure":"按楼栋派单","owner":"李娜","due":"2099-01-31","check":"月报及时率"}]}'
as gaofeng POST "reports/$quarterly/submit" "$signed"
as linwei POST "reports/$quarterly/approve" "$signed"
as gaofeng POST corrective-actions "{\"centre\":\"$centre\",\"type\":\"CORRECTIVE\",\"source\":\"QUARTERLY_REPORT\",
  \"sourceReference\":\"$quarterly\",\"severity\":\"GENERAL\",\"fact\":\"本季度及时率低于目标。\",\"clauses\":[\"4.2.7\"],
  \"correction\":\"已逐件向顾客说明。\"}"
action=$(member number)
as gaofeng POST "corrective-actions/$action/analyse" '{"method":"FIVE_WHY","causes":["派单未按区域就近分配"],"similarCases":"其他中心已核对"}'
as gaofeng POST "corrective-actions/$action/plan" '{"actions":[{"text":"按楼栋划分责任水电工","owner":"李娜","due":"2099-01-31"}],
  "criterion":{"measure":"TIM","leastPerMille":950,"windowDays":30}}'
as gaofeng POST "corrective-actions/$action/submit" "$signed"
as linwei POST "corrective-actions/$action/approve" "$signed"
as gaofeng POST "corrective-actions/$action/complete" '{"action":0,"evidence":"责任区划分表已张贴"}'
as linwei POST "corrective-actions/$action/verify" '{"password":"qualedger","beforeNumerator":83,"beforeDenominator":106,
  "afterNumerator":97,"afterDenominator":100,"verdict":"EFFECTIVE","reason":"演示：期限未到，按抽查数据判定"}'
as linwei POST "corrective-actions/$action/close" "$signed"
echo "Done: slip $slip, report $report, quarter $quarterly, corrective action $action"
