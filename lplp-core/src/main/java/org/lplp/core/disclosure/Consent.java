package org.lplp.core.disclosure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.lplp.core.base.ConsentId;
import org.lplp.core.base.DomainWord;
import org.lplp.core.base.FieldClass;
import org.lplp.core.base.Holds;
import org.lplp.core.base.LplpStyle;
import org.lplp.core.base.Period;
import org.lplp.core.base.PersonId;
import org.lplp.core.base.Recorded;

/** The learner's word, or a parent's, on who may see what, for which purpose, until when (principle 1). */
@Value.Immutable
@LplpStyle
@Holds(FieldClass.PERMISSION)
public interface Consent extends Recorded {

    /**
     * Identifies the consent.
     *
     * @return the id
     */
    ConsentId getId();

    /**
     * Whether it allows or denies.
     *
     * @return the decision; a denial beats an allowance
     */
    Decision getDecision();

    /**
     * Who it is about.
     *
     * @return the audience
     */
    Audience getAudience();

    /**
     * For what.
     *
     * @return the purpose
     */
    Purpose getPurpose();

    /**
     * Who gave it.
     *
     * @return a person of this document
     */
    PersonId getGivenBy();

    /**
     * When it is in force.
     *
     * @return a half-open period; without an end until it is withdrawn
     */
    Period getPeriod();

    /**
     * The day on which it was withdrawn; from that day it has no force.
     *
     * @return the day; absent if not known
     */
    Optional<LocalDate> getWithdrawn();

    /**
     * The sections that it covers.
     *
     * @return the sections; none means all
     */
    List<DomainWord> getCovers();

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Consent} values. */
    final class Builder extends ImmutableConsent.Builder {
        Builder() {}
    }
}
