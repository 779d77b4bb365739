package org.qualedger.record;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.Instant;
import java.time.OffsetDateTime;

/**
 * Moments are stored as {@code timestamp with time zone} in UTC; Persistence 3.1 has no Instant.
 * The interface is named again, because EclipseLink reads the column's type from here.
 */
@Converter(autoApply = true)
public class MomentConverter extends StoredMoment<OffsetDateTime>
    implements AttributeConverter<Instant, OffsetDateTime> {}
