package org.lplp.core.project;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.lplp.core.base.FieldClass;
import org.lplp.core.base.Holds;
import org.lplp.core.base.LplpStyle;
import org.lplp.core.base.OrganisationId;
import org.lplp.core.base.Period;
import org.lplp.core.base.PersonId;
import org.lplp.core.base.PlaceId;
import org.lplp.core.base.ProjectId;
import org.lplp.core.base.Recorded;
import org.lplp.core.base.SchoolId;
import org.lplp.core.base.Text;
import org.lplp.core.base.TextLength;

/** A project of the whole school for its community, a week a year (idea 16). */
@Value.Immutable
@LplpStyle
public interface Project extends Recorded {

    /**
     * Identifies the project.
     *
     * @return the id
     */
    ProjectId getId();

    /**
     * What it is called.
     *
     * @return one to 300 characters
     */
    @Holds(FieldClass.NAME)
    @TextLength(max = 300)
    Text getTitle();

    /**
     * What it is to bring about.
     *
     * @return one to 1000 characters; absent if not known
     */
    @Holds(FieldClass.NARRATIVE)
    Optional<@TextLength(max = 1000) Text> getAim();

    /**
     * The schools that do it.
     *
     * @return schools of this document; empty by default
     */
    List<SchoolId> getSchools();

    /**
     * When it takes place.
     *
     * @return a half-open period
     */
    Period getPeriod();

    /**
     * Who does it together with the schools.
     *
     * @return organisations of this document; empty by default
     */
    List<OrganisationId> getPartners();

    /**
     * Whom it is for.
     *
     * @return the beneficiaries; empty by default
     */
    List<@Valid Beneficiary> getBeneficiaries();

    /**
     * Where it takes place.
     *
     * @return a place of this document; absent if not known
     */
    Optional<PlaceId> getPlace();

    /**
     * Who leads it.
     *
     * @return a person of this document; absent if not known
     */
    Optional<PersonId> getLead();

    /**
     * How many learners took part.
     *
     * @return learners; absent until it has taken place
     */
    Optional<@Min(0) @Max(1000000) Integer> getLearners();

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Project} values. */
    final class Builder extends ImmutableProject.Builder {
        Builder() {}
    }
}
