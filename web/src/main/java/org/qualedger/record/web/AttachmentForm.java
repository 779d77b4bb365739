package org.qualedger.record.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qualedger.record.RecordNumber;
import org.qualedger.record.desk.AttachingFile;
import org.qualedger.record.desk.Command;
import org.qualedger.record.desk.RecordHeader;
import org.qualedger.web.PageAnswers;

/** Adding a photo or a scan to the record of a page. */
@Named
@RequestScoped
public class AttachmentForm {
  private final AttachingFile attaching;
  private final PageAnswers answers;
  private @Nullable Part file;

  @Inject
  AttachmentForm(AttachingFile attaching, PageAnswers answers) {
    this.attaching = attaching;
    this.answers = answers;
  }

  /** For the container's proxy. */
  @SuppressWarnings("NullAway")
  protected AttachmentForm() {
    this(null, null);
  }

  /** Attaches the file and shows the record's history. */
  public @Nullable String attach() throws IOException {
    Part chosen = file;
    String number =
        Objects.requireNonNullElse(
            FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("attachTo"),
            "");
    if (chosen == null || chosen.getSize() == 0 || !RecordNumber.isNumber(number)) {
      answers.fault("org.qualedger.record.web.texts", "fileNeeded");
      return null;
    }
    String name = Objects.requireNonNullElse(chosen.getSubmittedFileName(), "file");
    Optional<RecordHeader> attached;
    try (InputStream content = chosen.getInputStream()) {
      attached =
          answers.done(
              attaching.attach(RecordNumber.parse(number), Command.NOW, name, content),
              RecordNumber.parse(number).kind());
    }
    if (attached.isEmpty()) {
      return null;
    }
    answers.say("org.qualedger.record.web.texts", "attached");
    FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
    return "/record.xhtml?faces-redirect=true&number=" + number;
  }

  public @Nullable Part getFile() {
    return file;
  }

  public void setFile(@Nullable Part file) {
    this.file = file;
  }
}
