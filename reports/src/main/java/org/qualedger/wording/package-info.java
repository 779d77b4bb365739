/**
 * Fixed words of charts and printed forms, in Chinese and English. Each package that has words
 * keeps them in bundles of its own beside its classes, {@code texts_zh_CN} and {@code texts_en};
 * here is only how they are read.
 */
@NullMarked
package org.qualedger.wording;

import org.jspecify.annotations.NullMarked;
