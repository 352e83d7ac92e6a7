package org.lplp.core.challenge;

import jakarta.validation.Valid;
import java.util.List;
import org.immutables.value.Value;
import org.lplp.core.base.Extensible;
import org.lplp.core.base.LplpStyle;

/** The learner's challenges. */
@Value.Immutable
@LplpStyle
public interface ChallengeSection extends Extensible {

    /**
     * The challenges.
     *
     * @return the challenges; empty by default
     */
    List<@Valid Challenge> getChallenges();

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ChallengeSection} values. */
    final class Builder extends ImmutableChallengeSection.Builder {
        Builder() {}
    }
}
