package org.lplp.core.relationship;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.lplp.core.base.LplpStyle;
import org.lplp.core.base.OrganisationId;
import org.lplp.core.base.Period;
import org.lplp.core.base.PersonId;
import org.lplp.core.base.Recorded;
import org.lplp.core.base.RelationshipId;
import org.lplp.core.base.Sphere;
import org.lplp.core.base.Stance;
import org.lplp.core.people.RoleKind;

/** One tie between the learner and another person: the heart of the record. */
@Value.Immutable
@LplpStyle
public interface Relationship extends Recorded {

    /**
     * Identifies the relationship.
     *
     * @return the id
     */
    RelationshipId getId();

    /**
     * The other person.
     *
     * @return a person of this document, never the learner
     */
    PersonId getPerson();

    /**
     * In which sphere around the learner it lies.
     *
     * @return the sphere
     */
    Sphere getSphere();

    /**
     * The organisation through which the two know each other.
     *
     * @return an organisation of this document; absent if not known
     */
    Optional<OrganisationId> getOrganisation();

    /**
     * What the other is to the learner in this tie.
     *
     * @return the kind of role; absent if not known
     */
    Optional<RoleKind> getRole();

    /**
     * How the learner stands in it now.
     *
     * @return the stance; absent if not known
     */
    Optional<Stance> getStance();

    /**
     * How long it has lasted.
     *
     * @return a half-open period; absent if its beginning is not known
     */
    Optional<Period> getPeriod();

    /**
     * What the tie gives, as somebody rated it.
     *
     * @return the ratings; empty by default
     */
    List<@Valid AspectRating> getAspects();

    /**
     * When the two were in touch.
     *
     * @return the contacts; empty by default
     */
    List<@Valid Contact> getContacts();

    /**
     * What the learner, or the other, says of it.
     *
     * @return the voices; empty by default
     */
    List<@Valid Voice> getVoices();

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Relationship} values. */
    final class Builder extends ImmutableRelationship.Builder {
        Builder() {}
    }
}
