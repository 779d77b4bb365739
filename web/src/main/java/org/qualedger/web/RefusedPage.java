package org.qualedger.web;

import jakarta.ejb.EJBAccessException;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.stream.Stream;

/**
 * Says on a page that a use case is not for the person's duties, where the page asked for it
 * nevertheless: as a message where something was to be done, as the error page where it was to be
 * seen. Everything else goes the usual way of accidents.
 */
final class RefusedPage extends ExceptionHandlerWrapper {
  private RefusedPage(ExceptionHandler usual) {
    super(usual);
  }

  /** Puts the handler before the usual one. */
  public static final class Factory extends ExceptionHandlerFactory {
    public Factory(ExceptionHandlerFactory usual) {
      super(usual);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
      return new RefusedPage(getWrapped().getExceptionHandler());
    }
  }

  @Override
  public void handle() throws FacesException {
    for (Iterator<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents().iterator();
        events.hasNext(); ) {
      if (isRefusal(events.next().getContext().getException())) {
        events.remove();
        refuse(FacesContext.getCurrentInstance());
      }
    }
    super.handle();
  }

  private static boolean isRefusal(Throwable thrown) {
    return Stream.<Throwable>iterate(thrown, cause -> cause != null, Throwable::getCause)
        .limit(20)
        .anyMatch(EJBAccessException.class::isInstance);
  }

  private static void refuse(FacesContext faces) {
    HttpServletRequest request = (HttpServletRequest) faces.getExternalContext().getRequest();
    if (request.getAttribute(ErrorAnswering.SENTENCE) != null) {
      // A page asks more than once; it was refused, and that was noted, the first time.
      return;
    }
    String sentence =
        Texts.text(
            Problem.TEXTS,
            CallerLanguage.of(request),
            "page.not-permitted",
            RefusalLog.note(request, "not for these duties"));
    if (PhaseId.INVOKE_APPLICATION.equals(faces.getCurrentPhaseId())) {
      faces.validationFailed();
      faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
      return;
    }
    try {
      request.setAttribute(ErrorAnswering.SENTENCE, sentence);
      faces.getExternalContext().responseSendError(HttpServletResponse.SC_FORBIDDEN, "");
      faces.responseComplete();
    } catch (IOException cause) {
      throw new UncheckedIOException("The client did not take the refusal", cause);
    }
  }
}
