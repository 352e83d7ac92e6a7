package org.lplp.core.leadership;

import jakarta.validation.Valid;
import java.util.List;
import org.immutables.value.Value;
import org.lplp.core.base.Extensible;
import org.lplp.core.base.LplpStyle;

/** The leadership teams. */
@Value.Immutable
@LplpStyle
public interface LeadershipRegister extends Extensible {

    /**
     * The teams.
     *
     * @return the teams; empty by default
     */
    List<@Valid LeadershipTeam> getTeams();

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link LeadershipRegister} values. */
    final class Builder extends ImmutableLeadershipRegister.Builder {
        Builder() {}
    }
}
