package org.lplp.core.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.lplp.core.base.Period;
import org.lplp.core.enterprise.Enterprise;
import org.lplp.core.enterprise.EnterpriseParticipation;
import org.lplp.core.finding.Severity;
import org.lplp.core.rule.Located;
import org.lplp.core.rule.Needs;
import org.lplp.core.rule.Rule;
import org.lplp.core.rule.RuleOutcome;
import org.lplp.core.rule.RuleSpec;
import org.lplp.core.rule.Spans;
import org.lplp.core.rule.Timing;

/** Rules that hold the learner's part in enterprises against the community. */
public enum EnterpriseAcrossRule implements Rule<PortfolioFacts> {

    /** A part in an enterprise that the community does not know is a claim that nobody can confirm (idea 11). */
    UNKNOWN("enterprise.unknown", Severity.ERROR, 11, Needs.RECORDS, EnterpriseAcrossRule::unknown),

    /** The learner's role is on the enterprise's list, or one of the two records is behind the other (idea 11). */
    NOT_A_MEMBER("enterprise.not_a_member", Severity.WARNING, 11, Needs.RECORDS, EnterpriseAcrossRule::notAMember),

    /** Nobody takes a part in an enterprise while it does not run (idea 11). */
    PARTICIPATION_OUTSIDE_PERIOD(
            "enterprise.participation_outside_period",
            Severity.ERROR,
            11,
            Needs.RECORDS,
            EnterpriseAcrossRule::participationOutsidePeriod),

    /** What a learner earns is a cost in the enterprise's books, which are in one currency (idea 11). */
    EARNED_IN_OTHER_CURRENCY(
            "enterprise.earned_in_other_currency",
            Severity.ERROR,
            11,
            Needs.RECORDS,
            EnterpriseAcrossRule::earnedInOtherCurrency);

    private final RuleSpec<PortfolioFacts> spec;

    EnterpriseAcrossRule(
            String code, Severity severity, int idea, Needs needs, BiConsumer<PortfolioFacts, RuleOutcome> check) {
        spec = new RuleSpec<>(code, severity, idea, needs, check);
    }

    @Override
    public RuleSpec<PortfolioFacts> spec() {
        return spec;
    }

    /** Gives what the portfolio tells of enterprises with what the community tells of them, if it knows them. */
    private static void compare(
            PortfolioFacts facts,
            RuleOutcome out,
            BiConsumer<Located<EnterpriseParticipation>, Optional<Enterprise>> judge) {
        List<Located<EnterpriseParticipation>> participations =
                facts.enterprise().participations();
        if (!participations.isEmpty()) {
            facts.community(out)
                    .map(community -> community.enterprise().byId())
                    .ifPresent(known -> participations.forEach(participation -> judge.accept(
                            participation,
                            Optional.ofNullable(known.get(participation.value().getEnterprise())))));
        }
    }

    private static void unknown(PortfolioFacts facts, RuleOutcome out) {
        compare(facts, out, (participation, enterprise) -> {
            if (enterprise.isEmpty()) {
                out.found(participation.at("enterprise"));
            }
        });
    }

    private static void notAMember(PortfolioFacts facts, RuleOutcome out) {
        Map<List<Object>, Spans> listed = new HashMap<>();
        facts.community()
                .map(community -> community
                        .enterprise()
                        .rolesByLearner()
                        .get(facts.people().learner().value().getId()))
                .orElse(List.of())
                .forEach(member -> listed.computeIfAbsent(
                                List.of(
                                        member.holder().value().getId(),
                                        member.part().value().getRole()),
                                none -> new Spans())
                        .add(member.part().value().getPeriod()));
        compare(facts, out, (participation, enterprise) -> {
            EnterpriseParticipation value = participation.value();
            boolean isListed = enterprise
                    .map(known -> listed.get(List.of(known.getId(), value.getRole())))
                    .filter(times -> times.overlap(value.getPeriod()))
                    .isPresent();
            if (enterprise.isPresent() && value.getPeriod().isForwards() && !isListed) {
                out.found(
                        participation.at("role"),
                        "role",
                        value.getRole(),
                        "period",
                        Timing.interval(value.getPeriod()));
            }
        });
    }

    private static void participationOutsidePeriod(PortfolioFacts facts, RuleOutcome out) {
        compare(facts, out, (participation, enterprise) -> {
            Period period = participation.value().getPeriod();
            enterprise
                    .map(Enterprise::getPeriod)
                    .filter(bounds -> !Timing.isWithin(period, bounds))
                    .ifPresent(bounds -> out.found(
                            participation.at("period"),
                            "period",
                            Timing.interval(period),
                            "enterprise",
                            Timing.interval(bounds)));
        });
    }

    private static void earnedInOtherCurrency(PortfolioFacts facts, RuleOutcome out) {
        compare(facts, out, (participation, enterprise) -> {
            Optional<CurrencyUnit> earned = participation.value().getEarned().map(BigMoney::getCurrencyUnit);
            Optional<CurrencyUnit> expected = enterprise.map(Enterprise::getCurrency);
            if (earned.isPresent() && expected.isPresent() && !earned.equals(expected)) {
                out.found(participation.at("earned"), "currency", earned.get(), "expected", expected.get());
            }
        });
    }
}
