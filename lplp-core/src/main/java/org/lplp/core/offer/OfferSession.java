package org.lplp.core.offer;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.lplp.core.base.LplpStyle;
import org.lplp.core.base.OfferSessionId;
import org.lplp.core.base.PersonId;
import org.lplp.core.base.PlaceId;
import org.lplp.core.base.Recorded;

/** A day on which an offer was taught to learners. */
@Value.Immutable
@LplpStyle
public interface OfferSession extends Recorded {

    /**
     * Identifies the session.
     *
     * @return the id
     */
    OfferSessionId getId();

    /**
     * When.
     *
     * @return the day
     */
    LocalDate getOn();

    /**
     * How long.
     *
     * @return minutes, 1 to 1440
     */
    @Min(1)
    @Max(1440)
    int getMinutes();

    /**
     * Where, if not at the offer's own place.
     *
     * @return a place of this document; absent if not known
     */
    Optional<PlaceId> getPlace();

    /**
     * Who was taught.
     *
     * @return learners of the roster; empty by default
     */
    List<PersonId> getLearners();

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link OfferSession} values. */
    final class Builder extends ImmutableOfferSession.Builder {
        Builder() {}
    }
}
