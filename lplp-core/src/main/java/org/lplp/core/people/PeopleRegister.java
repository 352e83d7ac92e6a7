package org.lplp.core.people;

import jakarta.validation.Valid;
import java.util.List;
import org.immutables.value.Value;
import org.lplp.core.base.Extensible;
import org.lplp.core.base.LplpStyle;

/** The adults and organisations of a community. */
@Value.Immutable
@LplpStyle
public interface PeopleRegister extends Extensible {

    /**
     * The adults, and who else must be named; learners stand on the roster, without names.
     *
     * @return the people; empty by default
     */
    List<@Valid Person> getPeople();

    /**
     * The schools, agencies, businesses and groups.
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

    /** Builds {@link PeopleRegister} values. */
    final class Builder extends ImmutablePeopleRegister.Builder {
        Builder() {}
    }
}
