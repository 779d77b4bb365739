package org.qualedger.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.ConverterException;
import java.util.Locale;

/** What a person typed does not have the form that the field takes; the page says which field. */
final class UnreadableInput extends ConverterException {
  private static final long serialVersionUID = 1L;

  /**
   * For one field.
   *
   * @param key of the sentence that tells the form
   */
  UnreadableInput(FacesContext faces, UIComponent field, String key, Throwable cause) {
    super(
        new FacesMessage(
            FacesMessage.SEVERITY_ERROR,
            sentence(faces.getViewRoot().getLocale(), field, key),
            null),
        cause);
  }

  private static String sentence(Locale language, UIComponent field, String key) {
    String form = Texts.text(Problem.TEXTS, language, key);
    return field.getAttributes().get("label") instanceof String label
        ? Texts.text(Problem.TEXTS, language, "page.refused.field", form, "", label)
        : form;
  }
}
