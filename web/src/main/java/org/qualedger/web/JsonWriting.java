package org.qualedger.web;

import jakarta.json.JsonValue;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import org.qualedger.ledger.CanonicalObject;

/** Writes records, and lists and maps of them, as JSON; the form is told at {@link JsonText}. */
@Provider
@Produces(MediaType.APPLICATION_JSON)
public class JsonWriting implements MessageBodyWriter<Object> {

  @Override
  public boolean isWriteable(
      Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
    return type.isRecord()
        || CanonicalObject.class == type
        || (!JsonValue.class.isAssignableFrom(type)
            && (Collection.class.isAssignableFrom(type) || Map.class.isAssignableFrom(type)));
  }

  @Override
  public void writeTo(
      Object value,
      Class<?> type,
      Type genericType,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, Object> headers,
      OutputStream body)
      throws IOException {
    body.write(JsonText.of(value).getBytes(StandardCharsets.UTF_8));
  }
}
