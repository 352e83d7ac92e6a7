package org.lplp.core.school;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.lplp.core.base.Decimal;
import org.lplp.core.base.Extensible;
import org.lplp.core.base.LplpStyle;
import org.lplp.core.base.Period;
import org.lplp.core.base.PersonId;
import org.lplp.core.people.RoleKind;

/** An adult's work in a school or unit. */
@Value.Immutable
@LplpStyle
public interface Staffing extends Extensible {

    /**
     * The adult.
     *
     * @return a person of this document
     */
    PersonId getPerson();

    /**
     * What the adult does.
     *
     * @return the role
     */
    RoleKind getRole();

    /**
     * How much of a full-time post it is.
     *
     * @return 1 for a full-time post; absent if not known
     */
    Optional<@DecimalMin("0") @DecimalMax("2") BigDecimal> getFullTimeEquivalent();

    /**
     * How much of the working week is kept for mentoring.
     *
     * @return minutes a week; absent if not known
     */
    Optional<@Min(0) @Max(10080) Integer> getMentoringMinutesPerWeek();

    /**
     * For how long.
     *
     * @return a half-open period
     */
    Period getPeriod();

    /**
     * Gives the same value with its decimals in {@linkplain Decimal their one form}; {@code build()} does so.
     *
     * @return this value if they have that form
     */
    @Value.Check
    default Staffing normal() {
        boolean normal = Decimal.isNormal(getFullTimeEquivalent());
        return normal
                ? this
                : builder()
                        .from(this)
                        .fullTimeEquivalent(getFullTimeEquivalent().map(Decimal::normal))
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

    /** Builds {@link Staffing} values. */
    final class Builder extends ImmutableStaffing.Builder {
        Builder() {}
    }
}
