package org.qualedger.web;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonConfig;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonStructure;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Validator;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the body of a request as the record that a resource takes. What is no JSON object is
 * answered with 400; an object that does not fit with 422 and everything that is wrong with it.
 */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
public class JsonReading implements MessageBodyReader<Record> {
  private static final int MOST_BYTES = 1 << 20;
  private static final int DEEPEST = 32;

  private final JsonReaderFactory readers =
      Json.createReaderFactory(Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE));

  @Inject private Validator validator;
  @Context private HttpServletRequest request;

  /** Made by the container, which then injects. */
  @SuppressWarnings("NullAway.Init")
  public JsonReading() {}

  @Override
  public boolean isReadable(
      Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
    return type.isRecord();
  }

  @Override
  public Record readFrom(
      Class<Record> type,
      Type genericType,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, String> headers,
      InputStream body)
      throws IOException {
    Locale language = CallerLanguage.of(request);
    byte[] bytes = body.readNBytes(MOST_BYTES + 1);
    if (bytes.length > MOST_BYTES) {
      throw new ProblemException(Problem.of(413, "too-large", language));
    }
    JsonBinding binding = new JsonBinding(validator);
    @Nullable Record bound = binding.bind(type, object(bytes, language));
    if (bound == null) {
      throw new ProblemException(Problem.of(Problem.UNPROCESSABLE, binding.faults(), language));
    }
    return bound;
  }

  private JsonObject object(byte[] bytes, Locale language) {
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException notUtf8) {
      throw new ProblemException(Problem.of(400, "not-utf-8", language));
    }
    shaped(text, language);
    try (JsonReader reader = readers.createReader(new StringReader(text))) {
      JsonStructure read = reader.read();
      if (read instanceof JsonObject object) {
        return object;
      }
    } catch (JsonException | IllegalStateException malformed) {
      throw new ProblemException(
          new Problem(
              400,
              "malformed-json",
              Texts.text(
                  Problem.TEXTS,
                  language,
                  "problem.malformed-json",
                  String.valueOf(malformed.getMessage()))));
    }
    throw new ProblemException(Problem.of(400, "not-an-object", language));
  }

  /**
   * Refuses what is nested too deeply or goes on after its end, before anything is parsed: the
   * parser would follow any depth and not look beyond the end.
   */
  private static void shaped(String json, Locale language) {
    int depth = 0;
    boolean quoted = false;
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      if (quoted) {
        if (c == '\\') {
          i++;
        } else if (c == '"') {
          quoted = false;
        }
      } else if (c == '"') {
        quoted = true;
      } else if (c == '{' || c == '[') {
        depth++;
        if (depth > DEEPEST) {
          throw new ProblemException(Problem.of(400, "too-deep", language));
        }
      } else if (c == '}' || c == ']') {
        depth--;
        if (depth <= 0 && !json.substring(i + 1).isBlank()) {
          throw new ProblemException(Problem.of(400, "goes-on", language));
        }
      }
    }
  }
}
