package org.qualedger.analysis;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What people write into a report; null leaves what stands.
 *
 * @param findings weak points (存在不足)
 * @param causes analysis of the causes (原因分析)
 * @param measures countermeasure table (改进措施)
 * @param previousMeasures what became of the measures of the period before (上期措施跟踪)
 * @param participants names of those who took part (参加人员)
 * @param conclusion conclusion (结论)
 * @param noActionReason why a missed target calls for no measure
 */
public record ReportTexts(
    @Nullable String findings,
    @Nullable String causes,
    @Nullable List<CountermeasureLine> measures,
    @Nullable List<MeasureFollowUp> previousMeasures,
    @Nullable List<String> participants,
    @Nullable String conclusion,
    @Nullable String noActionReason) {}
