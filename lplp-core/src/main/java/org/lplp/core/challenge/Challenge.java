package org.lplp.core.challenge;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.lplp.core.base.ChallengeId;
import org.lplp.core.base.ChallengeOptionId;
import org.lplp.core.base.FieldClass;
import org.lplp.core.base.GoalId;
import org.lplp.core.base.Holds;
import org.lplp.core.base.LplpStyle;
import org.lplp.core.base.Period;
import org.lplp.core.base.PersonId;
import org.lplp.core.base.PlaceId;
import org.lplp.core.base.Recorded;
import org.lplp.core.base.Setting;
import org.lplp.core.base.Text;
import org.lplp.core.base.TextLength;
import org.lplp.core.base.YearGroup;

/** A personal challenge that the learner chose (idea 6): done with others, and shown at its end. */
@Value.Immutable
@LplpStyle
public interface Challenge extends Recorded {

    /**
     * Identifies the challenge.
     *
     * @return the id
     */
    ChallengeId getId();

    /**
     * What it is called.
     *
     * @return one to 300 characters
     */
    @Holds(FieldClass.NAME)
    @TextLength(max = 300)
    Text getTitle();

    /**
     * How far it has come.
     *
     * @return the status
     */
    ChallengeStatus getStatus();

    /**
     * Who chose it; it is to be the learner.
     *
     * @return a person of this document
     */
    PersonId getChosenBy();

    /**
     * The choice of the community's menu that it takes up.
     *
     * @return an option of the community; absent for a challenge of the learner's own
     */
    Optional<ChallengeOptionId> getOption();

    /**
     * The learner's year group at the time.
     *
     * @return the year group; absent if not known
     */
    Optional<YearGroup> getYearGroup();

    /**
     * When it runs.
     *
     * @return a half-open period
     */
    Period getPeriod();

    /**
     * With whom the learner does it.
     *
     * @return persons of this document, the learner among them; empty by default
     */
    List<PersonId> getTeam();

    /**
     * Who coaches the team.
     *
     * @return a person of this document; absent if not known
     */
    Optional<PersonId> getCoach();

    /**
     * Where it is done.
     *
     * @return the setting; absent if not known
     */
    Optional<Setting> getSetting();

    /**
     * At which place it is done.
     *
     * @return a place of the community; absent if not known
     */
    Optional<PlaceId> getPlace();

    /**
     * How much time the learner gave to it.
     *
     * @return minutes; absent if not known
     */
    Optional<@Min(1) @Max(100000) Integer> getMinutes();

    /**
     * The goals that it serves.
     *
     * @return goals of this document; empty by default
     */
    List<GoalId> getTowards();

    /**
     * How its result was shown.
     *
     * @return the showing; absent until then
     */
    Optional<@Valid Showing> getShowing();

    /**
     * What the learner makes of it.
     *
     * @return the reflection; absent until then
     */
    Optional<@Valid Reflection> getReflection();

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Challenge} values. */
    final class Builder extends ImmutableChallenge.Builder {
        Builder() {}
    }
}
