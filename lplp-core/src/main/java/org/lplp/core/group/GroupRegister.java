package org.lplp.core.group;

import jakarta.validation.Valid;
import java.util.List;
import org.immutables.value.Value;
import org.lplp.core.base.Extensible;
import org.lplp.core.base.LplpStyle;

/** The groups in which learners are taught, and the trials that compare some of them. */
@Value.Immutable
@LplpStyle
public interface GroupRegister extends Extensible {

    /**
     * The groups.
     *
     * @return the groups; empty by default
     */
    List<@Valid LearningGroup> getGroups();

    /**
     * What was tried with some learners and not with others.
     *
     * @return the trials; empty by default
     */
    List<@Valid Trial> getTrials();

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link GroupRegister} values. */
    final class Builder extends ImmutableGroupRegister.Builder {
        Builder() {}
    }
}
