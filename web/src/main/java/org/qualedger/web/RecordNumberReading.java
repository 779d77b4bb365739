package org.qualedger.web;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;
import org.qualedger.record.RecordNumber;

/** Reads a record number in an address; what is none is not found. */
@Provider
public class RecordNumberReading implements ParamConverterProvider {

  @Override
  @SuppressWarnings("unchecked")
  public <T> @Nullable ParamConverter<T> getConverter(
      Class<T> type, Type genericType, Annotation[] annotations) {
    return type == RecordNumber.class ? (ParamConverter<T>) new Numbers() : null;
  }

  private static final class Numbers implements ParamConverter<RecordNumber> {
    @Override
    public RecordNumber fromString(String text) {
      return RecordNumber.parse(text);
    }

    @Override
    public String toString(RecordNumber number) {
      return number.toString();
    }
  }
}
