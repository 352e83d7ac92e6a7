package org.lplp.core.base;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** Provenance: who wrote a record down, when, who confirmed it, and which earlier record it replaces. */
public interface Recorded extends Extensible {

    /**
     * Who wrote the record down.
     *
     * @return a person of this document; absent if not known
     */
    Optional<PersonId> getRecordedBy();

    /**
     * When the record was written down.
     *
     * @return an instant with its offset, such as {@code 2026-03-04T10:15:00Z}; absent if not known
     */
    Optional<OffsetDateTime> getRecordedAt();

    /**
     * Who confirmed that the record is true.
     *
     * @return persons of this document; empty by default
     */
    List<PersonId> getConfirmedBy();

    /**
     * The earlier record that this one replaces.
     *
     * @return a record of the same document; absent if it replaces none
     */
    Optional<RecordId> getSupersedes();
}
