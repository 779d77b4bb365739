package org.qualedger.statistics.golden;

import static java.util.Map.entry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qualedger.statistics.ConfidenceInterval;
import org.qualedger.statistics.Series;
import org.qualedger.statistics.regression.Correlation;
import org.qualedger.statistics.regression.LinearModel;
import org.qualedger.statistics.regression.SimpleRegression;

/** Regression and correlation. */
final class RegressionMethods {
  private RegressionMethods() {}

  static Map<String, GoldenMethod> all() {
    return Map.of(
        "regression.nist", RegressionMethods::model,
        "regression.simple", RegressionMethods::line,
        "correlation", RegressionMethods::correlation);
  }

  private static Map<String, Object> model(Inputs inputs) {
    LinearModel model = model(inputs, inputs.flag("intercept", true));
    return Map.of(
        "coefficients", model.coefficients(),
        "standardErrors", model.standardErrors(),
        "residualSd", model.residualSd(),
        "rSquared", model.rSquared(),
        "regressionDf", model.regressionDf(),
        "regressionSs", model.regressionSquares(),
        "residualDf", model.residualDf(),
        "residualSs", model.residualSquares(),
        "f", model.f());
  }

  private static LinearModel model(Inputs inputs, boolean intercept) {
    Series y = inputs.series("y");
    if (inputs.isNested("x")) {
      return LinearModel.of(y, inputs.rows("x"), intercept);
    }
    int degree = inputs.whole("polynomialDegree", 1);
    return LinearModel.polynomial(inputs.series("x"), y, degree, intercept);
  }

  private static Map<String, Object> line(Inputs inputs) {
    SimpleRegression line =
        SimpleRegression.of(
            inputs.series("x"),
            inputs.series("y"),
            inputs.number("confidence", ConfidenceInterval.USUAL_CONFIDENCE));
    Map<String, Object> result =
        new HashMap<>(
            Map.ofEntries(
                entry("n", line.n()),
                entry("intercept", line.intercept()),
                entry("slope", line.slope()),
                entry("seIntercept", line.seIntercept()),
                entry("seSlope", line.seSlope()),
                entry("tIntercept", line.tIntercept()),
                entry("pIntercept", line.pIntercept()),
                entry("tSlope", line.tSlope()),
                entry("pSlope", line.pSlope()),
                entry("rSquared", line.rSquared()),
                entry("adjRSquared", line.adjustedRSquared()),
                entry("residualSd", line.residualSd()),
                entry("f", line.f()),
                entry("interceptCi", ends(line.interceptInterval())),
                entry("slopeCi", ends(line.slopeInterval()))));
    inputs
        .optionalNumber("x0")
        .ifPresent(x -> result.put("prediction", prediction(line.predict(x))));
    return result;
  }

  private static Map<String, Object> prediction(SimpleRegression.Prediction prediction) {
    return Map.of(
        "fit", prediction.fit(),
        "confidence", ends(prediction.mean()),
        "prediction", ends(prediction.single()));
  }

  private static Map<String, Object> correlation(Inputs inputs) {
    Correlation correlation =
        Correlation.of(
            inputs.series("x"),
            inputs.series("y"),
            inputs.number("confidence", ConfidenceInterval.USUAL_CONFIDENCE));
    return Map.of(
        "n", correlation.n(),
        "pearsonR", correlation.pearson().r(),
        "pearsonT", correlation.pearson().t(),
        "pearsonP", correlation.pearson().pValue(),
        "pearsonCi", ends(correlation.pearson().interval()),
        "spearmanRho", correlation.spearman().rho(),
        "spearmanPt", correlation.spearman().pValue(),
        "kendallTauB", correlation.kendall().tauB(),
        "kendallZ", correlation.kendall().z(),
        "kendallPNormal", correlation.kendall().pValue());
  }

  private static List<Double> ends(ConfidenceInterval interval) {
    return List.of(interval.lower(), interval.upper());
  }
}
