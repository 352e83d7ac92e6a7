package org.lplp.core.people;

import jakarta.validation.Valid;
import java.util.List;
import org.immutables.value.Value;
import org.lplp.core.base.Extensible;
import org.lplp.core.base.LplpStyle;

/** Who the record is about, and who else it names. */
@Value.Immutable
@LplpStyle
public interface PeopleSection extends Extensible {

    /**
     * The learner.
     *
     * @return the learner
     */
    @Valid
    Learner getLearner();

    /**
     * Everybody else.
     *
     * @return the people; empty by default
     */
    List<@Valid Person> getPeople();

    /**
     * The organisations.
     *
     * @return the organisations; empty by default
     */
    List<@Valid Organisation> getOrganisations();

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link PeopleSection} values. */
    final class Builder extends ImmutablePeopleSection.Builder {
        Builder() {}
    }
}
