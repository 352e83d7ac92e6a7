package org.lplp.core.offer;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.BigMoney;
import org.lplp.core.base.AccreditationId;
import org.lplp.core.base.CapabilityId;
import org.lplp.core.base.CurrencyScale;
import org.lplp.core.base.FieldClass;
import org.lplp.core.base.Holds;
import org.lplp.core.base.LplpStyle;
import org.lplp.core.base.NotNegative;
import org.lplp.core.base.OfferId;
import org.lplp.core.base.OrganisationId;
import org.lplp.core.base.Period;
import org.lplp.core.base.PersonId;
import org.lplp.core.base.PlaceId;
import org.lplp.core.base.Recorded;
import org.lplp.core.base.Text;
import org.lplp.core.base.TextLength;

/** Something that a person in the community can teach (idea 13). */
@Value.Immutable
@LplpStyle
public interface Offer extends Recorded {

    /**
     * Identifies the offer.
     *
     * @return the id
     */
    OfferId getId();

    /**
     * What it is called.
     *
     * @return one to 300 characters
     */
    @Holds(FieldClass.NAME)
    @TextLength(max = 300)
    Text getTitle();

    /**
     * What is taught.
     *
     * @return one to 300 characters
     */
    @Holds(FieldClass.NAME)
    @TextLength(max = 300)
    Text getSkill();

    /**
     * The capabilities that it builds.
     *
     * @return capabilities of the framework; empty by default
     */
    List<CapabilityId> getCapabilities();

    /**
     * Who teaches.
     *
     * @return a person of this document
     */
    PersonId getTeacher();

    /**
     * The leave by which the teacher teaches it, as a teacher from the community (idea 14).
     *
     * @return an accreditation of this document; absent if none is needed
     */
    Optional<AccreditationId> getAccreditation();

    /**
     * Who provides it.
     *
     * @return an organisation of this document; absent if not known
     */
    Optional<OrganisationId> getProvider();

    /**
     * Where it is taught.
     *
     * @return a place of this document
     */
    PlaceId getPlace();

    /**
     * When it is taught.
     *
     * @return the times; empty by default
     */
    List<@Valid OfferTime> getTimes();

    /**
     * What it costs.
     *
     * @return money; absent if it is free
     */
    Optional<@NotNegative @CurrencyScale BigMoney> getCost();

    /**
     * For what that cost is asked.
     *
     * @return the unit; a session by default
     */
    Optional<CostUnit> getCostUnit();

    /**
     * The least age of a learner.
     *
     * @return years of age; absent for no bound
     */
    Optional<@Min(0) @Max(120) Integer> getMinimumAge();

    /**
     * The greatest age of a learner; the whole year counts.
     *
     * @return years of age; absent for no bound
     */
    Optional<@Min(0) @Max(120) Integer> getMaximumAge();

    /**
     * For how many learners there is room.
     *
     * @return learners; absent if not known
     */
    Optional<@Min(0) @Max(100000) Integer> getPlaces();

    /**
     * Who answers for the safety of learners.
     *
     * @return a person of this document; absent if not known
     */
    Optional<PersonId> getSafeguardingContact();

    /**
     * When it stands.
     *
     * @return a half-open period; absent if it has no stated bounds
     */
    Optional<Period> getPeriod();

    /**
     * When it was taken up.
     *
     * @return the sessions; empty by default
     */
    List<@Valid OfferSession> getSessions();

    /**
     * Tells whether it stands on a day.
     *
     * @param day the day
     * @return true if its period contains the day, or has no stated bounds
     */
    default boolean standsOn(LocalDate day) {
        return getPeriod().isEmpty() || getPeriod().get().contains(day);
    }

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Offer} values. */
    final class Builder extends ImmutableOffer.Builder {
        Builder() {}
    }
}
