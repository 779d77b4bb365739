package org.qualedger.verification.web;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.qualedger.verification.desk.Verification;
import org.qualedger.web.Texts;

/**
 * What was found out about a file.
 *
 * @param finding what it is
 * @param reliable whether the file can be relied upon as it is
 * @param sentence the finding as a sentence in the caller's language
 * @param sha256 of the file in hex
 * @param number of the record, where the caller sees it
 * @param revision of the record that the print shows
 * @param newestRevision revision at which the record is now
 * @param language tag of the language of the print
 * @param issuedAt when the print was issued
 */
public record VerificationJson(
    Verification.Finding finding,
    boolean reliable,
    String sentence,
    String sha256,
    @Nullable String number,
    @Nullable Integer revision,
    @Nullable Integer newestRevision,
    @Nullable String language,
    @Nullable Instant issuedAt) {

  static VerificationJson of(Verification verification, Locale language) {
    Verification.Print print = verification.print().orElse(null);
    return new VerificationJson(
        verification.finding(),
        verification.finding().isReliable(),
        Texts.text(VerifyPage.TEXTS, language, "finding." + verification.finding() + ".meaning"),
        verification.sha256(),
        print == null ? null : print.number(),
        print == null ? null : print.revision(),
        print == null ? null : print.newestRevision(),
        print == null ? null : print.language(),
        print == null ? null : print.issuedAt());
  }
}
