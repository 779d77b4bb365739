package org.qualedger.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.persistence.AttributeConverter;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MomentConverterTest {
  private static final Instant MOMENT = Instant.parse("2026-11-24T01:02:03.004Z");

  private final MomentConverter converter = new MomentConverter();

  @Test
  void stores_the_moment_in_utc() {
    assertEquals(
        OffsetDateTime.of(2026, 11, 24, 1, 2, 3, 4_000_000, ZoneOffset.UTC),
        converter.convertToDatabaseColumn(MOMENT));
    assertNull(converter.convertToDatabaseColumn(null));
  }

  @Test
  void reads_the_declared_type_in_any_offset() {
    assertEquals(
        MOMENT, converter.convertToEntityAttribute(MOMENT.atOffset(ZoneOffset.ofHours(8))));
    assertNull(converter.convertToEntityAttribute(null));
  }

  @Test
  @SuppressWarnings("unchecked")
  void reads_the_older_type_that_a_driver_may_give() {
    AttributeConverter<Instant, Object> unchecked =
        (AttributeConverter<Instant, Object>) (AttributeConverter<Instant, ?>) converter;
    assertEquals(MOMENT, unchecked.convertToEntityAttribute(Date.from(MOMENT)));
    assertThrows(
        IllegalArgumentException.class, () -> unchecked.convertToEntityAttribute("yesterday"));
  }
}
