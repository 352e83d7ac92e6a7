package org.lplp.core.compact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.lplp.core.base.CommitmentId;
import org.lplp.core.base.FieldClass;
import org.lplp.core.base.Holds;
import org.lplp.core.base.LplpStyle;
import org.lplp.core.base.PersonId;
import org.lplp.core.base.ProjectId;
import org.lplp.core.base.Recorded;
import org.lplp.core.base.Text;
import org.lplp.core.base.TextLength;

/** What a party of a compact will do. */
@Value.Immutable
@LplpStyle
public interface Commitment extends Recorded {

    /**
     * Identifies the commitment.
     *
     * @return the id
     */
    CommitmentId getId();

    /**
     * The party.
     *
     * @return the party
     */
    CompactParty getParty();

    /**
     * What is to be done.
     *
     * @return one to 1000 characters
     */
    @Holds(FieldClass.NARRATIVE)
    @TextLength(max = 1000)
    Text getTitle();

    /**
     * Who sees to it.
     *
     * @return a person of this document; absent if not known
     */
    Optional<PersonId> getOwner();

    /**
     * By when.
     *
     * @return the day; absent if not known
     */
    Optional<LocalDate> getDue();

    /**
     * When it was done.
     *
     * @return the day; absent while it is not
     */
    Optional<LocalDate> getMetOn();

    /**
     * The projects by which it is done.
     *
     * @return projects of this document; empty by default
     */
    List<ProjectId> getProjects();

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Commitment} values. */
    final class Builder extends ImmutableCommitment.Builder {
        Builder() {}
    }
}
