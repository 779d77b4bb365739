package org.qualedger.web;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.qualedger.organization.CompanyZone;

/** A moment as people write and read it on pages: 2026-11-24 09:30 in the company's zone. */
@Dependent
@FacesConverter(value = "moment", managed = true)
public class MomentOnPage implements Converter<Instant> {
  private static final DateTimeFormatter FORM =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

  private final CompanyZone zone;

  @Inject
  MomentOnPage(CompanyZone zone) {
    this.zone = zone;
  }

  @Override
  public @Nullable Instant getAsObject(
      FacesContext faces, UIComponent component, @Nullable String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    try {
      return LocalDateTime.parse(text.strip().replace('T', ' '), FORM)
          .atZone(zone.id())
          .toInstant();
    } catch (DateTimeException cause) {
      throw new UnreadableInput(faces, component, "page.not-moment", cause);
    }
  }

  @Override
  public String getAsString(FacesContext faces, UIComponent component, @Nullable Instant moment) {
    return moment == null ? "" : FORM.format(moment.atZone(zone.id()));
  }
}
