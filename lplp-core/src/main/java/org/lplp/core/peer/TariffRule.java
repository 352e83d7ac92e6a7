package org.lplp.core.peer;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.lplp.core.finding.Finding;
import org.lplp.core.finding.Pointer;
import org.lplp.core.finding.Severity;
import org.lplp.core.rule.Among;
import org.lplp.core.rule.Located;
import org.lplp.core.rule.Needs;
import org.lplp.core.rule.Rule;
import org.lplp.core.rule.RuleOutcome;
import org.lplp.core.rule.RuleSpec;
import org.lplp.core.rule.Timing;

/** Rules on the tariffs of a framework. */
public enum TariffRule implements Rule<PeerPolicy> {

    /** A tariff that ends before it begins is never in force, so no session earns by it (idea 5). */
    PERIOD_BACKWARDS(
            "peer.period_backwards",
            Severity.ERROR,
            5,
            Needs.RECORDS,
            (policy, out) -> Timing.backwards(tariffs(policy), "effective", CreditTariff::getEffective, out)),

    /** One part in a session has one rate; with two, what a session earns would hang on which is read first (idea 5). */
    RATE_REPEATED(
            "peer.rate_repeated",
            Severity.ERROR,
            5,
            Needs.RECORDS,
            (policy, out) -> tariffs(policy)
                    .forEach(tariff -> Among.repeated(
                            tariff.each("rates", CreditTariff::getRates),
                            CreditRate::getRole,
                            (again, first) -> out.found(
                                    again.at("role"), "role", again.value().getRole(), Finding.OTHER, first.at())))),

    /** A limit for a day beyond that for its week, or for a week beyond that for its year, can never be reached (idea 5). */
    LIMITS_UNEVEN("peer.limits_uneven", Severity.WARNING, 5, Needs.RECORDS, TariffRule::limitsUneven);

    private final RuleSpec<PeerPolicy> spec;

    TariffRule(String code, Severity severity, int idea, Needs needs, BiConsumer<PeerPolicy, RuleOutcome> check) {
        spec = new RuleSpec<>(code, severity, idea, needs, check);
    }

    @Override
    public RuleSpec<PeerPolicy> spec() {
        return spec;
    }

    private static List<Located<CreditTariff>> tariffs(PeerPolicy policy) {
        return Located.each(policy.getTariffs(), Pointer.root().to("peer").to("tariffs"));
    }

    private static void limitsUneven(PeerPolicy policy, RuleOutcome out) {
        for (Located<CreditTariff> tariff : tariffs(policy)) {
            Optional<BigDecimal> week = tariff.value().getWeekLimit();
            Optional<BigDecimal> year = tariff.value().getYearLimit();
            requireAtMost(tariff, "dayLimit", tariff.value().getDayLimit(), week.or(() -> year), out);
            requireAtMost(tariff, "weekLimit", week, year, out);
        }
    }

    private static void requireAtMost(
            Located<CreditTariff> tariff,
            String member,
            Optional<BigDecimal> limit,
            Optional<BigDecimal> longer,
            RuleOutcome out) {
        if (limit.isPresent() && longer.isPresent() && limit.get().compareTo(longer.get()) > 0) {
            out.found(tariff.at(member), "limit", limit.get(), "longer", longer.get());
        }
    }
}
