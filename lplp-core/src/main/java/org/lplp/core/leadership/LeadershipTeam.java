package org.lplp.core.leadership;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.lplp.core.base.FederationId;
import org.lplp.core.base.FieldClass;
import org.lplp.core.base.Holds;
import org.lplp.core.base.LeadershipTeamId;
import org.lplp.core.base.LplpStyle;
import org.lplp.core.base.Period;
import org.lplp.core.base.Recorded;
import org.lplp.core.base.SchoolId;
import org.lplp.core.base.Text;
import org.lplp.core.base.TextLength;

/** The people who lead a school or federation together (idea 19). */
@Value.Immutable
@LplpStyle
public interface LeadershipTeam extends Recorded {

    /**
     * Identifies the team.
     *
     * @return the id
     */
    LeadershipTeamId getId();

    /**
     * Whether staff or students make it up.
     *
     * @return the kind
     */
    LeadershipKind getKind();

    /**
     * What it is called.
     *
     * @return one to 300 characters; absent if not known
     */
    @Holds(FieldClass.NAME)
    Optional<@TextLength(max = 300) Text> getTitle();

    /**
     * The school that it leads.
     *
     * @return a school of this document; absent if not known
     */
    Optional<SchoolId> getSchool();

    /**
     * The federation that it leads.
     *
     * @return a federation of this document; absent if not known
     */
    Optional<FederationId> getFederation();

    /**
     * When it leads.
     *
     * @return a half-open period
     */
    Period getPeriod();

    /**
     * Who holds which concern.
     *
     * @return the roles; empty by default
     */
    List<@Valid LeadershipRole> getRoles();

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link LeadershipTeam} values. */
    final class Builder extends ImmutableLeadershipTeam.Builder {
        Builder() {}
    }
}
