package org.lplp.core.peer;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.immutables.value.Value;
import org.lplp.core.base.FieldClass;
import org.lplp.core.base.GoalId;
import org.lplp.core.base.Holds;
import org.lplp.core.base.LplpStyle;
import org.lplp.core.base.PeerSessionId;
import org.lplp.core.base.PersonId;
import org.lplp.core.base.PlaceId;
import org.lplp.core.base.Recorded;
import org.lplp.core.base.Setting;
import org.lplp.core.base.Text;
import org.lplp.core.base.TextLength;

/** One learner teaches another (idea 5). */
@Value.Immutable
@LplpStyle
public interface PeerSession extends Recorded {

    /**
     * Identifies the session.
     *
     * @return the id
     */
    PeerSessionId getId();

    /**
     * The learner who teaches.
     *
     * @return a person of this document
     */
    PersonId getTutor();

    /**
     * The learner who is taught.
     *
     * @return a person of this document, never the tutor
     */
    PersonId getTutee();

    /**
     * What it is about.
     *
     * @return one to 300 characters; absent if not known
     */
    @Holds(FieldClass.NAME)
    Optional<@TextLength(max = 300) Text> getSubject();

    /**
     * When it began.
     *
     * @return an instant with its offset
     */
    OffsetDateTime getStart();

    /**
     * How long it lasted.
     *
     * @return minutes, 1 to 480
     */
    @Min(1)
    @Max(480)
    int getMinutes();

    /**
     * Who can vouch for it.
     *
     * @return a person of this document, neither tutor nor tutee; absent if not known
     */
    Optional<PersonId> getWitness();

    /**
     * Where it took place.
     *
     * @return the setting; absent if not known
     */
    Optional<Setting> getSetting();

    /**
     * The goal that it serves.
     *
     * @return a goal of this document; absent if not known
     */
    Optional<GoalId> getTowards();

    /**
     * The place where it took place.
     *
     * @return a place of the community; absent if not known
     */
    Optional<PlaceId> getPlace();

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link PeerSession} values. */
    final class Builder extends ImmutablePeerSession.Builder {
        Builder() {}
    }
}
