package org.qualedger.record;

import jakarta.persistence.AttributeConverter;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import org.jspecify.annotations.Nullable;

/**
 * Takes a stored moment as the driver gives it. EclipseLink asks for the declared type where it
 * knows the column; where an embedded value renames its columns it does not, and then PostgreSQL's
 * driver gives a timestamp of its own kind. The type variable keeps the compiler from casting
 * before this class has looked.
 *
 * @param <T> the type that is declared for the column
 */
abstract class StoredMoment<T> implements AttributeConverter<Instant, T> {
  @Override
  @SuppressWarnings("unchecked")
  public @Nullable T convertToDatabaseColumn(@Nullable Instant moment) {
    return moment == null ? null : (T) moment.atOffset(ZoneOffset.UTC);
  }

  @Override
  public @Nullable Instant convertToEntityAttribute(@Nullable T stored) {
    Object given = stored;
    return switch (given) {
      case null -> null;
      case OffsetDateTime dateTime -> dateTime.toInstant();
      case Date date -> date.toInstant();
      default -> throw new IllegalArgumentException("not a moment: " + given.getClass());
    };
  }
}
