package org.qualedger.print.desk;

import java.util.Locale;

/**
 * How something is to be printed.
 *
 * @param language Chinese, or anything else for English
 * @param base where this application is found, without a slash at the end; the QR code leads there
 */
public record PrintWish(Locale language, String base) {}
