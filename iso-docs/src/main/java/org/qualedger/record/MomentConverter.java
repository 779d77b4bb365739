package org.qualedger.record;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Moments are stored as {@code timestamp with time zone} in UTC; Persistence 3.1 has no Instant.
 */
@Converter(autoApply = true)
public class MomentConverter implements AttributeConverter<Instant, OffsetDateTime> {
  @Override
  public @Nullable OffsetDateTime convertToDatabaseColumn(@Nullable Instant moment) {
    return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
  }

  @Override
  public @Nullable Instant convertToEntityAttribute(@Nullable OffsetDateTime stored) {
    return stored == null ? null : stored.toInstant();
  }
}
