package org.lplp.core.peer;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.lplp.core.base.Decimal;
import org.lplp.core.base.Extensible;
import org.lplp.core.base.FieldClass;
import org.lplp.core.base.Holds;
import org.lplp.core.base.LplpStyle;
import org.lplp.core.base.PeerRole;
import org.lplp.core.base.Period;
import org.lplp.core.base.TariffId;
import org.lplp.core.base.Text;
import org.lplp.core.base.TextLength;

/** What a witnessed session earns. */
@Value.Immutable
@LplpStyle
@Holds(FieldClass.POLICY)
public interface CreditTariff extends Extensible {

    /**
     * Identifies the tariff.
     *
     * @return the id
     */
    TariffId getId();

    /**
     * What it is called.
     *
     * @return one to 300 characters
     */
    @TextLength(max = 300)
    Text getTitle();

    /**
     * When it is in force.
     *
     * @return a half-open period; absent for always
     */
    Optional<Period> getEffective();

    /**
     * What each part in a session earns.
     *
     * @return the rates; empty by default
     */
    List<@Valid CreditRate> getRates();

    /**
     * The most that a learner can earn on one day.
     *
     * @return credits; absent if the framework does not say
     */
    Optional<@DecimalMin("0") BigDecimal> getDayLimit();

    /**
     * The most that a learner can earn in one week, Monday to Sunday.
     *
     * @return credits; absent if the framework does not say
     */
    Optional<@DecimalMin("0") BigDecimal> getWeekLimit();

    /**
     * The most that a learner can earn in one school year.
     *
     * @return credits; absent if the framework does not say
     */
    Optional<@DecimalMin("0") BigDecimal> getYearLimit();

    /**
     * After how many days credits lapse.
     *
     * @return days; absent for never
     */
    Optional<@Min(1) @Max(36600) Integer> getExpiresAfterDays();

    /**
     * How many credits make one unit toward a qualification.
     *
     * @return credits; absent if the framework does not say
     */
    Optional<@DecimalMin("0") BigDecimal> getExchange();

    /**
     * Gives the first day of a tariff.
     *
     * @param tariff the tariff
     * @return the day on which it comes into force; {@link LocalDate#MIN} for one that always was
     */
    static LocalDate start(CreditTariff tariff) {
        return tariff.getEffective().map(Period::start).orElse(LocalDate.MIN);
    }

    /**
     * Finds the rates of a part. A session earns by the first of them.
     *
     * @param part the learner's part in the session
     * @return the rates, in the order of the tariff; empty if the part earns nothing
     */
    default List<CreditRate> ratesFor(PeerRole part) {
        return getRates().stream()
                .filter(rate -> rate.getRole().equals(part) && rate.getPerMinutes() > 0)
                .toList();
    }

    /**
     * Reckons what a session earns before any limit: the credits of the part's rate for each whole block of minutes.
     *
     * @param part the learner's part in the session
     * @param minutes how long the session lasted
     * @return the credits; 0 for a part without a rate, and for a session shorter than the least that earns anything
     */
    default BigDecimal creditsFor(PeerRole part, int minutes) {
        return ratesFor(part).stream()
                .findFirst()
                .map(rate -> rate.creditsFor(minutes))
                .orElse(BigDecimal.ZERO);
    }

    /**
     * Gives the same value with its decimals in {@linkplain Decimal their one form}; {@code build()} does so.
     *
     * @return this value if they have that form
     */
    @Value.Check
    default CreditTariff normal() {
        boolean normal = Decimal.isNormal(getDayLimit())
                && Decimal.isNormal(getWeekLimit())
                && Decimal.isNormal(getYearLimit())
                && Decimal.isNormal(getExchange());
        return normal
                ? this
                : builder()
                        .from(this)
                        .dayLimit(getDayLimit().map(Decimal::normal))
                        .weekLimit(getWeekLimit().map(Decimal::normal))
                        .yearLimit(getYearLimit().map(Decimal::normal))
                        .exchange(getExchange().map(Decimal::normal))
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

    /** Builds {@link CreditTariff} values. */
    final class Builder extends ImmutableCreditTariff.Builder {
        Builder() {}
    }
}
