package org.qualedger.web;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Fen as people write and read them on pages: yuan with two decimals, 88.00. */
@Dependent
@FacesConverter(value = "money", managed = true)
public class MoneyOnPage implements Converter<Long> {

  @Override
  public @Nullable Long getAsObject(
      FacesContext faces, UIComponent component, @Nullable String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    try {
      return new BigDecimal(text.strip()).movePointRight(2).longValueExact();
    } catch (ArithmeticException | NumberFormatException cause) {
      throw new UnreadableInput(faces, component, "page.not-money", cause);
    }
  }

  @Override
  public String getAsString(FacesContext faces, UIComponent component, @Nullable Long fen) {
    return fen == null ? "" : BigDecimal.valueOf(fen, 2).toPlainString();
  }
}
