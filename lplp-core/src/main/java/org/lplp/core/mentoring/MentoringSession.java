package org.lplp.core.mentoring;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.immutables.value.Value;
import org.lplp.core.base.FieldClass;
import org.lplp.core.base.Holds;
import org.lplp.core.base.LplpStyle;
import org.lplp.core.base.MentoringSessionId;
import org.lplp.core.base.PlaceId;
import org.lplp.core.base.Recorded;
import org.lplp.core.base.Setting;
import org.lplp.core.base.Text;
import org.lplp.core.base.TextLength;
import org.lplp.core.relationship.ContactMode;

/** A meeting of mentor and learner (idea 8). */
@Value.Immutable
@LplpStyle
public interface MentoringSession extends Recorded {

    /**
     * Identifies the session.
     *
     * @return the id
     */
    MentoringSessionId getId();

    /**
     * When it began, in the school's own time.
     *
     * @return an instant with its offset
     */
    OffsetDateTime getStart();

    /**
     * How long it lasted, or was to last.
     *
     * @return minutes, 1 to 480
     */
    @Min(1)
    @Max(480)
    int getMinutes();

    /**
     * What became of it.
     *
     * @return the status
     */
    SessionStatus getStatus();

    /**
     * How the two met.
     *
     * @return the mode; absent if not known
     */
    Optional<ContactMode> getMode();

    /**
     * Where they met.
     *
     * @return the setting; absent if not known
     */
    Optional<Setting> getSetting();

    /**
     * Whether parents were present.
     *
     * @return true if they were; absent if not known
     */
    Optional<Boolean> getParentsPresent();

    /**
     * What was said.
     *
     * @return one to 10,000 characters; absent if not known
     */
    @Holds(FieldClass.NARRATIVE)
    Optional<@TextLength Text> getNotes();

    /**
     * The place where they met.
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

    /** Builds {@link MentoringSession} values. */
    final class Builder extends ImmutableMentoringSession.Builder {
        Builder() {}
    }
}
