package org.lplp.core.challenge;

import jakarta.validation.Valid;
import java.util.List;
import org.immutables.value.Value;
import org.lplp.core.base.Extensible;
import org.lplp.core.base.LplpStyle;

/** The menu of challenges from which learners choose. */
@Value.Immutable
@LplpStyle
public interface ChallengeRegister extends Extensible {

    /**
     * The options.
     *
     * @return the options; empty by default
     */
    List<@Valid ChallengeOption> getOptions();

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ChallengeRegister} values. */
    final class Builder extends ImmutableChallengeRegister.Builder {
        Builder() {}
    }
}
