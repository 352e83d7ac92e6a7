package org.lplp.core.enterprise;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.lplp.core.finding.Finding;
import org.lplp.core.finding.Severity;
import org.lplp.core.rule.Among;
import org.lplp.core.rule.Located;
import org.lplp.core.rule.Needs;
import org.lplp.core.rule.Rule;
import org.lplp.core.rule.RuleOutcome;
import org.lplp.core.rule.RuleSpec;
import org.lplp.core.rule.Standing;
import org.lplp.core.rule.Timing;

/** Rules on the learner's part in enterprises. */
public enum EnterpriseRule implements Rule<EnterpriseFacts> {

    /** A part in an enterprise that ends before it begins has no day on which the learner could have taken it (idea 11). */
    PARTICIPATION_BACKWARDS(
            "enterprise.participation_backwards",
            Severity.ERROR,
            11,
            Needs.RECORDS,
            (facts, out) -> Timing.backwards(
                    facts.participations(), "period", participation -> Optional.of(participation.getPeriod()), out)),

    /** Work in an enterprise names a setting, or learning in a business cannot be told from learning at school (ideas 11 and 15). */
    PARTICIPATION_WITHOUT_SETTING(
            "enterprise.participation_without_setting",
            Severity.WARNING,
            15,
            Needs.RECORDS,
            (facts, out) -> facts.participations().stream()
                    .filter(participation -> participation.value().getSetting().isEmpty())
                    .forEach(participation -> out.found(participation.at()))),

    /** Nobody has given time to an enterprise, or earned in it, before the part in it began (idea 11). */
    GIVEN_IN_FUTURE(
            "enterprise.given_in_future",
            Severity.ERROR,
            11,
            Needs.RECORDS,
            (facts, out) -> Timing.future(
                    facts.participations().stream()
                            .filter(participation ->
                                    participation.value().getMinutes().isPresent()
                                            || participation.value().getEarned().isPresent())
                            .toList(),
                    "period",
                    participation -> Optional.of(participation.getPeriod().start()),
                    facts.people().issuedAt(),
                    out)),

    /** A learner has a role in an enterprise once at a time; told twice, its minutes and earnings count double (idea 11). */
    PARTICIPATION_REPEATED(
            "enterprise.participation_repeated",
            Severity.WARNING,
            11,
            Needs.RECORDS,
            (facts, out) -> Among.overlappingBy(
                    facts.participations(),
                    participation -> List.of(participation.getEnterprise(), participation.getRole()),
                    EnterpriseParticipation::getPeriod,
                    (again, earlier) -> out.found(again.at("period"), Finding.OTHER, earlier.at()))),

    /** An enterprise keeps its books in one currency (idea 11), so it pays in one. */
    EARNED_IN_TWO_CURRENCIES(
            "enterprise.earned_in_two_currencies",
            Severity.ERROR,
            11,
            Needs.RECORDS,
            EnterpriseRule::earnedInTwoCurrencies),

    /** Of records that replace each other in a circle none would be left; all of them count until somebody says which is true. */
    PARTICIPATION_SUPERSEDES_IN_CIRCLE(
            "enterprise.participation_supersedes_in_circle",
            Severity.ERROR,
            0,
            Needs.RECORDS,
            (facts, out) -> Standing.circles(facts.participations(), EnterpriseParticipation::getId, out));

    private final RuleSpec<EnterpriseFacts> spec;

    EnterpriseRule(
            String code, Severity severity, int idea, Needs needs, BiConsumer<EnterpriseFacts, RuleOutcome> check) {
        spec = new RuleSpec<>(code, severity, idea, needs, check);
    }

    @Override
    public RuleSpec<EnterpriseFacts> spec() {
        return spec;
    }

    private static void earnedInTwoCurrencies(EnterpriseFacts facts, RuleOutcome out) {
        List<Located<EnterpriseParticipation>> paid = facts.participations().stream()
                .filter(participation -> participation.value().getEarned().isPresent())
                .toList();
        Among.repeated(paid, EnterpriseParticipation::getEnterprise, (again, first) -> {
            Optional<CurrencyUnit> currency = again.value().getEarned().map(BigMoney::getCurrencyUnit);
            Optional<CurrencyUnit> expected = first.value().getEarned().map(BigMoney::getCurrencyUnit);
            if (!currency.equals(expected)) {
                out.found(
                        again.at("earned"),
                        "currency",
                        currency.orElseThrow(),
                        "expected",
                        expected.orElseThrow(),
                        Finding.OTHER,
                        first.at());
            }
        });
    }
}
