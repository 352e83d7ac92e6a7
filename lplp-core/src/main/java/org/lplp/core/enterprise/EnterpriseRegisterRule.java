package org.lplp.core.enterprise;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.joda.money.CurrencyUnit;
import org.lplp.core.base.Period;
import org.lplp.core.finding.Finding;
import org.lplp.core.finding.Severity;
import org.lplp.core.rule.Among;
import org.lplp.core.rule.Located;
import org.lplp.core.rule.Needs;
import org.lplp.core.rule.Nested;
import org.lplp.core.rule.Rule;
import org.lplp.core.rule.RuleOutcome;
import org.lplp.core.rule.RuleSpec;
import org.lplp.core.rule.Standing;
import org.lplp.core.rule.Timing;

/** Rules on enterprises. */
public enum EnterpriseRegisterRule implements Rule<EnterpriseRegisterFacts> {

    /** An enterprise, or a role in it, that ends before it begins has no day on which anybody could learn in it (idea 11). */
    PERIOD_BACKWARDS("enterprise.period_backwards", Severity.ERROR, 11, Needs.RECORDS, (facts, out) -> {
        Timing.backwards(facts.enterprises(), "period", enterprise -> Optional.of(enterprise.getPeriod()), out);
        Timing.backwards(Nested.parts(facts.members()), "period", member -> Optional.of(member.getPeriod()), out);
    }),

    /** Income and costs are in the enterprise's one currency (idea 11), or its result is a sum of unlike things. */
    TWO_CURRENCIES(
            "enterprise.two_currencies", Severity.ERROR, 11, Needs.RECORDS, EnterpriseRegisterRule::twoCurrencies),

    /** Books tell what was taken and paid, so nothing in them is dated after the record was issued. */
    ENTRY_IN_FUTURE(
            "enterprise.entry_in_future",
            Severity.ERROR,
            11,
            Needs.RECORDS,
            (facts, out) -> Timing.future(
                    Nested.parts(facts.entries()), "on", entry -> Optional.of(entry.getOn()), facts.issued(), out)),

    /** An entry outside the enterprise's period may belong to another enterprise, whose result then lacks it (idea 11). */
    ENTRY_OUTSIDE_PERIOD(
            "enterprise.entry_outside_period",
            Severity.WARNING,
            11,
            Needs.RECORDS,
            EnterpriseRegisterRule::entryOutsidePeriod),

    /** A pupil has a role once at a time; twice, the participation of pupils is counted double (idea 11). */
    MEMBER_REPEATED(
            "enterprise.member_repeated",
            Severity.WARNING,
            11,
            Needs.RECORDS,
            (facts, out) -> facts.enterprises()
                    .forEach(enterprise -> Among.overlappingBy(
                            enterprise.each("members", Enterprise::getMembers),
                            member -> List.of(member.getLearner(), member.getRole()),
                            EnterpriseMember::getPeriod,
                            (again, earlier) -> out.found(again.at(), Finding.OTHER, earlier.at())))),

    /** Nobody works in an enterprise that does not run: a role lies in the enterprise's period (idea 11). */
    MEMBER_OUTSIDE_PERIOD(
            "enterprise.member_outside_period",
            Severity.ERROR,
            11,
            Needs.RECORDS,
            EnterpriseRegisterRule::memberOutsidePeriod),

    /** An enterprise without pupils is the school's business, not theirs: they learn by having a role in it (idea 11). */
    WITHOUT_MEMBERS(
            "enterprise.without_members",
            Severity.WARNING,
            11,
            Needs.WHOLE_DOCUMENT,
            (facts, out) -> facts.enterprises().stream()
                    .filter(enterprise -> enterprise.value().getMembers().isEmpty())
                    .forEach(enterprise -> out.found(enterprise.at()))),

    /** Where pupils run an enterprise, one of them can lead it; where none does, an adult probably decides (idea 11). */
    WITHOUT_LEAD(
            "enterprise.without_lead",
            Severity.NOTE,
            11,
            Needs.WHOLE_DOCUMENT,
            (facts, out) -> facts.enterprises().stream()
                    .filter(enterprise -> !enterprise.value().getMembers().isEmpty())
                    .filter(enterprise -> enterprise.value().getMembers().stream()
                            .noneMatch(member -> member.getRole().equals(EnterpriseRole.LEAD)))
                    .forEach(enterprise -> out.found(enterprise.at("members")))),

    /** Of records that replace each other in a circle none would be left; all of them count until somebody says which is true. */
    SUPERSEDES_IN_CIRCLE("enterprise.supersedes_in_circle", Severity.ERROR, 0, Needs.RECORDS, (facts, out) -> {
        Standing.circles(facts.enterprises(), Enterprise::getId, out);
        Standing.circles(Nested.parts(facts.entries()), EnterpriseEntry::getId, out);
    });

    private final RuleSpec<EnterpriseRegisterFacts> spec;

    EnterpriseRegisterRule(
            String code,
            Severity severity,
            int idea,
            Needs needs,
            BiConsumer<EnterpriseRegisterFacts, RuleOutcome> check) {
        spec = new RuleSpec<>(code, severity, idea, needs, check);
    }

    @Override
    public RuleSpec<EnterpriseRegisterFacts> spec() {
        return spec;
    }

    private static void twoCurrencies(EnterpriseRegisterFacts facts, RuleOutcome out) {
        for (Nested<Enterprise, EnterpriseEntry> entry : facts.entries()) {
            CurrencyUnit expected = entry.holder().value().getCurrency();
            CurrencyUnit currency = entry.part().value().getAmount().getCurrencyUnit();
            if (!currency.equals(expected)) {
                out.found(entry.part().at("amount"), "currency", currency, "expected", expected);
            }
        }
    }

    private static void entryOutsidePeriod(EnterpriseRegisterFacts facts, RuleOutcome out) {
        for (Nested<Enterprise, EnterpriseEntry> entry : facts.entries()) {
            Period period = entry.holder().value().getPeriod();
            Located<EnterpriseEntry> part = entry.part();
            if (period.isForwards() && !period.contains(part.value().getOn())) {
                out.found(part.at("on"), "on", part.value().getOn(), "period", Timing.interval(period));
            }
        }
    }

    private static void memberOutsidePeriod(EnterpriseRegisterFacts facts, RuleOutcome out) {
        for (Nested<Enterprise, EnterpriseMember> member : facts.members()) {
            Period period = member.part().value().getPeriod();
            Period bounds = member.holder().value().getPeriod();
            if (!Timing.isWithin(period, bounds)) {
                out.found(
                        member.part().at("period"),
                        "period",
                        Timing.interval(period),
                        "enterprise",
                        Timing.interval(bounds));
            }
        }
    }
}
