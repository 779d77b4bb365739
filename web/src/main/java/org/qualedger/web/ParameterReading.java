package org.qualedger.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Parameter;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads parameters of addresses in the forms that bodies have too. A wrong text in the path leads
 * nowhere (404); one in the query is a fault that is named (422).
 */
@Provider
public class ParameterReading implements ParamConverterProvider {

  @Context private HttpServletRequest request;
  @Context private ResourceInfo resource;

  /** Made by the container, which then sets the context. */
  @SuppressWarnings("NullAway.Init")
  public ParameterReading() {}

  @Override
  public <T> @Nullable ParamConverter<T> getConverter(
      Class<T> type, Type genericType, Annotation[] annotations) {
    Optional<TextForm> form = form(type);
    Optional<String> queryName =
        Arrays.stream(annotations)
            .filter(QueryParam.class::isInstance)
            .map(annotation -> ((QueryParam) annotation).value())
            .findFirst();
    return form.isEmpty() ? null : new Converter<>(form.get(), queryName);
  }

  private static Optional<TextForm> whole(Class<?> type) {
    if (type == int.class || type == Integer.class) {
      return Optional.of(new TextForm("not-whole", List.of(), Integer::valueOf));
    }
    if (type == long.class || type == Long.class) {
      return Optional.of(new TextForm("not-whole", List.of(), Long::valueOf));
    }
    return Optional.empty();
  }

  /** Everything that is wrong with the query, not only what was found first. */
  private List<Fault> faults() {
    List<Fault> faults = new ArrayList<>();
    for (Parameter parameter : resource.getResourceMethod().getParameters()) {
      @Nullable QueryParam query = parameter.getAnnotation(QueryParam.class);
      @Nullable String text = query == null ? null : request.getParameter(query.value());
      if (query != null && text != null && !text.isEmpty()) {
        form(parameter.getType())
            .filter(form -> form.read(text).isEmpty())
            .ifPresent(form -> faults.add(form.faultAt(query.value())));
      }
    }
    return faults;
  }

  private static Optional<TextForm> form(Class<?> type) {
    return whole(type).or(() -> TextForm.of(type));
  }

  private final class Converter<T> implements ParamConverter<T> {
    private final TextForm form;
    private final Optional<String> queryName;

    Converter(TextForm form, Optional<String> queryName) {
      this.form = form;
      this.queryName = queryName;
    }

    @Override
    @SuppressWarnings({"unchecked", "NullAway"})
    public T fromString(@Nullable String text) {
      if (text == null || (text.isEmpty() && queryName.isPresent())) {
        // An empty parameter is one that was left out.
        return null;
      }
      return (T) form.read(text).orElseThrow(this::refused);
    }

    private RuntimeException refused() {
      return queryName.isPresent()
          ? new ProblemException(
              Problem.of(Problem.UNPROCESSABLE, faults(), CallerLanguage.of(request)))
          : new NotFoundException();
    }

    @Override
    public String toString(T value) {
      return Objects.toString(value);
    }
  }
}
