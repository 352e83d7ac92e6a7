package org.lplp.core.place;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.lplp.core.base.Decimal;
import org.lplp.core.base.FieldClass;
import org.lplp.core.base.Holds;
import org.lplp.core.base.LplpStyle;
import org.lplp.core.base.OrganisationId;
import org.lplp.core.base.Period;
import org.lplp.core.base.PersonId;
import org.lplp.core.base.PlaceId;
import org.lplp.core.base.Recorded;
import org.lplp.core.base.Setting;
import org.lplp.core.base.Text;
import org.lplp.core.base.TextLength;
import org.lplp.core.base.Tier;

/** Where learning happens (idea 15). */
@Value.Immutable
@LplpStyle
public interface Place extends Recorded {

    /**
     * Identifies the place.
     *
     * @return the id
     */
    PlaceId getId();

    /**
     * What it is called.
     *
     * @return one to 300 characters
     */
    @Holds(FieldClass.NAME)
    @TextLength(max = 300)
    Text getTitle();

    /**
     * What kind of place it is.
     *
     * @return the setting
     */
    Setting getSetting();

    /**
     * In which of the three circles of provision it lies.
     *
     * @return the tier; absent if not known
     */
    Optional<Tier> getTier();

    /**
     * Whose place it is.
     *
     * @return an organisation of this document; absent if not known
     */
    Optional<OrganisationId> getProvider();

    /**
     * Where it is.
     *
     * @return one to 1000 characters; absent if not known
     */
    @Holds(FieldClass.LOCATION)
    @Value.Redacted
    Optional<@TextLength(max = 1000) Text> getAddress();

    /**
     * How far north it is (WGS 84).
     *
     * @return degrees, negative for south; absent if not known
     */
    @Holds(FieldClass.LOCATION)
    @Value.Redacted
    Optional<@DecimalMin("-90") @DecimalMax("90") BigDecimal> getLatitude();

    /**
     * How far east it is (WGS 84).
     *
     * @return degrees, negative for west; absent if not known
     */
    @Holds(FieldClass.LOCATION)
    @Value.Redacted
    Optional<@DecimalMin("-180") @DecimalMax("180") BigDecimal> getLongitude();

    /**
     * How many people it holds.
     *
     * @return people; absent if not known
     */
    Optional<@Min(0) @Max(1000000) Integer> getCapacity();

    /**
     * Who answers there for the safety of learners.
     *
     * @return a person of this document; absent if not known
     */
    Optional<PersonId> getSafeguardingContact();

    /**
     * When it is in use.
     *
     * @return a half-open period; absent if it has no stated bounds
     */
    Optional<Period> getPeriod();

    /**
     * Gives the same value with its decimals in {@linkplain Decimal their one form}; {@code build()} does so.
     *
     * @return this value if they have that form
     */
    @Value.Check
    default Place normal() {
        boolean normal = Decimal.isNormal(getLatitude()) && Decimal.isNormal(getLongitude());
        return normal
                ? this
                : builder()
                        .from(this)
                        .latitude(getLatitude().map(Decimal::normal))
                        .longitude(getLongitude().map(Decimal::normal))
                        .build();
    }

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Place} values. */
    final class Builder extends ImmutablePlace.Builder {
        Builder() {}
    }
}
