package org.lplp.core.vetting;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.lplp.core.base.FieldClass;
import org.lplp.core.base.Holds;
import org.lplp.core.base.LplpStyle;
import org.lplp.core.base.OrganisationId;
import org.lplp.core.base.PersonId;
import org.lplp.core.base.Recorded;
import org.lplp.core.base.VettingId;

/** A check whether a person may work with children. */
@Value.Immutable
@LplpStyle
public interface Vetting extends Recorded {

    /**
     * Identifies the check.
     *
     * @return the id
     */
    VettingId getId();

    /**
     * Who was checked.
     *
     * @return a person of this document
     */
    PersonId getPerson();

    /**
     * What was checked.
     *
     * @return the kind
     */
    VettingKind getKind();

    /**
     * What came of it.
     *
     * @return the outcome
     */
    @Holds(FieldClass.CIRCUMSTANCE)
    VettingOutcome getOutcome();

    /**
     * When it was issued.
     *
     * @return the day
     */
    LocalDate getIssued();

    /**
     * The first day on which it holds no more.
     *
     * @return the day; absent if the framework's policy decides
     */
    Optional<LocalDate> getExpires();

    /**
     * Who holds the check to be true.
     *
     * @return an organisation of this document; absent if not known
     */
    Optional<OrganisationId> getCheckedBy();

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Vetting} values. */
    final class Builder extends ImmutableVetting.Builder {
        Builder() {}
    }
}
