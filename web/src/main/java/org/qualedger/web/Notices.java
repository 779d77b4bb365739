package org.qualedger.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.List;

/**
 * What the page has to tell the person before it, in the order in which it came up. The frames of
 * the pages show it, since the list that PrimeFaces writes gives the entries of a list a role that
 * takes them out of it.
 */
@Named
@RequestScoped
public class Notices {

  /**
   * One sentence.
   *
   * @param fault whether something is wrong, rather than done
   */
  public record Notice(String sentence, boolean fault) {

    private static Notice of(FacesMessage message) {
      message.rendered();
      return new Notice(
          message.getSummary(), message.getSeverity().compareTo(FacesMessage.SEVERITY_WARN) >= 0);
    }
  }

  public List<Notice> getAll() {
    return FacesContext.getCurrentInstance().getMessageList().stream().map(Notice::of).toList();
  }
}
