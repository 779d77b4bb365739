package org.qualedger.verification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qualedger.verification.desk.Verification;
import org.qualedger.verification.desk.VerifyingPrint;
import org.qualedger.web.PageAnswers;

/** The page on which a file is dropped to learn what it is. */
@Named
@RequestScoped
public class VerifyPage {
  static final String TEXTS = "org.qualedger.verification.web.texts";

  private final VerifyingPrint verifying;
  private final PageAnswers answers;
  private @Nullable Part file;
  private @Nullable Verification found;
  private String name = "";

  @Inject
  VerifyPage(VerifyingPrint verifying, PageAnswers answers) {
    this.verifying = verifying;
    this.answers = answers;
  }

  /** For the container's proxy. */
  @SuppressWarnings("NullAway")
  protected VerifyPage() {
    this(null, null);
  }

  /** Looks at the file that was dropped. */
  public void verify() throws IOException {
    Part given = file;
    if (given == null || given.getSize() == 0) {
      answers.fault(TEXTS, "verify.fileNeeded");
      return;
    }
    name = Objects.requireNonNullElse(given.getSubmittedFileName(), "");
    try (InputStream content = given.getInputStream()) {
      found = verifying.verify(content);
    }
  }

  /** What was found out; null before a file was dropped. */
  public @Nullable Verification getFound() {
    return found;
  }

  /** Which print it is; null where that is not known, or not for the reader to know. */
  public Verification.@Nullable Print getPrint() {
    return found == null ? null : found.print().orElse(null);
  }

  /** Name of the file as the reader's machine gave it. */
  public String getName() {
    return name;
  }

  public @Nullable Part getFile() {
    return file;
  }

  public void setFile(@Nullable Part file) {
    this.file = file;
  }
}
