/**
 * The search desk on Lucene: the only place that knows Lucene.
 *
 * <p>Start reading at {@link org.qualedger.search.lucene.LuceneRecordSearch}. Text is folded first,
 * character by character, so that positions in the folded and in the written text are the same
 * ({@code TextFolding}); then it is indexed twice, as pairs of characters, which find any two
 * characters that stand together, and as dictionary words, which rank well ({@code
 * RecordAnalysis}). What is typed is read by {@code QueryReader}, which knows no syntax that could
 * be wrong.
 */
@NullMarked
package org.qualedger.search.lucene;

import org.jspecify.annotations.NullMarked;
