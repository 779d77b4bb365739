/**
 * How quantities go together: fitted lines and models, correlations, and Kendall's count of pairs
 * in and against order, on which tests of trend rest too. Start reading at {@link
 * SimpleRegression}.
 */
@NullMarked
package org.qualedger.statistics.regression;

import org.jspecify.annotations.NullMarked;
