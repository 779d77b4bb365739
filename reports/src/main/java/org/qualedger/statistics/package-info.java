/** Statistical methods: figures in, results out. The only home of Commons Math. */
@NullMarked
package org.qualedger.statistics;

import org.jspecify.annotations.NullMarked;
