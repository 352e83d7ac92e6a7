package org.lplp.core.challenge;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.lplp.core.base.Extensible;
import org.lplp.core.base.FieldClass;
import org.lplp.core.base.Holds;
import org.lplp.core.base.LplpStyle;
import org.lplp.core.base.TermSeason;
import org.lplp.core.base.YearGroup;

/** What a framework asks of challenges (idea 6). */
@Value.Immutable
@LplpStyle
@Holds(FieldClass.POLICY)
public interface ChallengePolicy extends Extensible {

    /**
     * Who does a challenge.
     *
     * @return the year groups; none means all
     */
    List<YearGroup> getYearGroups();

    /**
     * In which term a challenge is done.
     *
     * @return the terms; none means any
     */
    List<TermSeason> getSeasons();

    /**
     * How many learners a team has at least, the learner included.
     *
     * @return learners; absent if the framework does not say
     */
    Optional<@Min(1) @Max(1000) Integer> getMinimumTeam();

    /**
     * Whether a challenge ends in a showing.
     *
     * @return true if it must; absent if the framework does not say
     */
    Optional<Boolean> getShowingRequired();

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ChallengePolicy} values. */
    final class Builder extends ImmutableChallengePolicy.Builder {
        Builder() {}
    }
}
