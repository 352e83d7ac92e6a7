package org.lplp.core.challenge;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.lplp.core.base.ChallengeOptionId;
import org.lplp.core.base.FieldClass;
import org.lplp.core.base.Holds;
import org.lplp.core.base.LplpStyle;
import org.lplp.core.base.Period;
import org.lplp.core.base.PersonId;
import org.lplp.core.base.PlaceId;
import org.lplp.core.base.Recorded;
import org.lplp.core.base.SchoolId;
import org.lplp.core.base.Text;
import org.lplp.core.base.TextLength;
import org.lplp.core.base.YearGroup;

/** A challenge that learners can choose. */
@Value.Immutable
@LplpStyle
public interface ChallengeOption extends Recorded {

    /**
     * Identifies the option.
     *
     * @return the id
     */
    ChallengeOptionId getId();

    /**
     * What it is called.
     *
     * @return one to 300 characters
     */
    @Holds(FieldClass.NAME)
    @TextLength(max = 300)
    Text getTitle();

    /**
     * What it asks of a team.
     *
     * @return one to 1000 characters; absent if not known
     */
    @Holds(FieldClass.NARRATIVE)
    Optional<@TextLength(max = 1000) Text> getAbout();

    /**
     * The school that offers it.
     *
     * @return a school of this document; absent if all do
     */
    Optional<SchoolId> getSchool();

    /**
     * When it can be done.
     *
     * @return a half-open period; absent for any time
     */
    Optional<Period> getPeriod();

    /**
     * Who can choose it.
     *
     * @return the year groups; none means all
     */
    List<YearGroup> getYearGroups();

    /**
     * Who coaches the teams.
     *
     * @return a person of this document; absent if not known
     */
    Optional<PersonId> getCoach();

    /**
     * Where it is done.
     *
     * @return a place of this document; absent if not known
     */
    Optional<PlaceId> getPlace();

    /**
     * How many learners a team has at least.
     *
     * @return learners; absent if not known
     */
    Optional<@Min(1) @Max(1000) Integer> getSmallestTeam();

    /**
     * How many learners a team has at most.
     *
     * @return learners; absent if not known
     */
    Optional<@Min(1) @Max(1000) Integer> getLargestTeam();

    /**
     * For how many learners there is room.
     *
     * @return learners; absent if not known
     */
    Optional<@Min(0) @Max(100000) Integer> getPlaces();

    /**
     * Tells whether a team is of the right size.
     *
     * @param team learners
     * @return false if there are too few or too many
     */
    default boolean fits(int team) {
        return getSmallestTeam().orElse(0) <= team && team <= getLargestTeam().orElse(Integer.MAX_VALUE);
    }

    /**
     * Writes the sizes of a team.
     *
     * @return the least and the greatest size in signs that need no language: {@code [3, 5]}; {@code ≥ 3} without a greatest,
     *     {@code ≤ 5} without a least; empty without either
     */
    default String teamRange() {
        if (getSmallestTeam().isPresent() && getLargestTeam().isPresent()) {
            return "[" + getSmallestTeam().get() + ", " + getLargestTeam().get() + "]";
        }
        return getSmallestTeam()
                .map(smallest -> "≥ " + smallest)
                .or(() -> getLargestTeam().map(largest -> "≤ " + largest))
                .orElse("");
    }

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ChallengeOption} values. */
    final class Builder extends ImmutableChallengeOption.Builder {
        Builder() {}
    }
}
