package org.lplp.core.plan;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.lplp.core.base.FieldClass;
import org.lplp.core.base.GoalId;
import org.lplp.core.base.Holds;
import org.lplp.core.base.LplpStyle;
import org.lplp.core.base.PersonId;
import org.lplp.core.base.Recorded;
import org.lplp.core.base.SecureTimeId;
import org.lplp.core.base.Setting;
import org.lplp.core.base.Text;
import org.lplp.core.base.TextLength;

/** Time that is the learner's own to stretch, consolidate, catch up or reinforce, as at Cramlington (four periods a fortnight). */
@Value.Immutable
@LplpStyle
public interface SecureTime extends Recorded {

    /**
     * Identifies the time.
     *
     * @return the id
     */
    SecureTimeId getId();

    /**
     * What the learner used it for.
     *
     * @return the use
     */
    SecureUse getUse();

    /**
     * When.
     *
     * @return the day
     */
    LocalDate getOn();

    /**
     * How long.
     *
     * @return minutes, 1 to 480
     */
    @Min(1)
    @Max(480)
    int getMinutes();

    /**
     * How many lesson periods that is.
     *
     * @return periods; 1 by default
     */
    Optional<@Min(1) @Max(20) Integer> getPeriods();

    /**
     * In which subject.
     *
     * @return one to 300 characters; absent if not known
     */
    @Holds(FieldClass.NAME)
    Optional<@TextLength(max = 300) Text> getSubject();

    /**
     * Where.
     *
     * @return the setting; absent if not known
     */
    Optional<Setting> getSetting();

    /**
     * Who guided it.
     *
     * @return a person of this document; absent if not known
     */
    Optional<PersonId> getGuidedBy();

    /**
     * The goal that it serves.
     *
     * @return a goal of this document; absent if not known
     */
    Optional<GoalId> getTowards();

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link SecureTime} values. */
    final class Builder extends ImmutableSecureTime.Builder {
        Builder() {}
    }
}
