package org.lplp.core.risk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import org.lplp.core.finding.Finding;
import org.lplp.core.finding.Severity;
import org.lplp.core.rule.Among;
import org.lplp.core.rule.Band;
import org.lplp.core.rule.Located;
import org.lplp.core.rule.Needs;
import org.lplp.core.rule.Rule;
import org.lplp.core.rule.RuleOutcome;
import org.lplp.core.rule.RuleSpec;
import org.lplp.core.rule.Timing;

/** Rules on the risk rule sets of a framework. */
public enum RiskRule implements Rule<RiskFacts> {

    /** A rule set that ends before it begins is never in force. */
    PERIOD_BACKWARDS(
            "risk.period_backwards",
            Severity.ERROR,
            20,
            Needs.RECORDS,
            (facts, out) -> Timing.backwards(facts.ruleSets(), "effective", RiskRuleSet::getEffective, out)),

    /** No figure is at least one number and below a smaller one: such a band never gives its points or level (idea 20). */
    BAND_BACKWARDS("risk.band_backwards", Severity.ERROR, 20, Needs.RECORDS, RiskRule::bandBackwards),

    /** A figure falls into one band: where two overlap, its points would hang on which is read first (idea 20). */
    BANDS_OVERLAP(
            "risk.bands_overlap",
            Severity.ERROR,
            20,
            Needs.RECORDS,
            (facts, out) -> facts.factors().forEach(factor -> Band.overlapping(pointBands(factor.part()), out))),

    /** A points total has one level: where two overlap, whether somebody is warned would hang on which is read first (idea 20). */
    LEVELS_OVERLAP(
            "risk.levels_overlap",
            Severity.ERROR,
            20,
            Needs.RECORDS,
            (facts, out) -> facts.ruleSets().forEach(ruleSet -> Band.overlapping(levelBands(ruleSet), out))),

    /** A points total between two levels has none, and a learner at risk could go unnoticed there (idea 20). */
    LEVELS_GAP(
            "risk.levels_gap",
            Severity.WARNING,
            20,
            Needs.WHOLE_DOCUMENT,
            (facts, out) -> facts.ruleSets().forEach(ruleSet -> Band.gaps(levelBands(ruleSet), out))),

    /** More points never mean a lower level (idea 20), or the learner in greater danger is noticed later. */
    LEVELS_OUT_OF_ORDER("risk.levels_out_of_order", Severity.WARNING, 20, Needs.RECORDS, RiskRule::levelsOutOfOrder),

    /** One figure gives its points once; twice, it would count double in the total (idea 20). */
    FACTOR_REPEATED(
            "risk.factor_repeated",
            Severity.WARNING,
            20,
            Needs.RECORDS,
            (facts, out) -> facts.ruleSets()
                    .forEach(ruleSet -> Among.repeated(
                            ruleSet.each("factors", RiskRuleSet::getFactors),
                            factor -> List.of(factor.getMeasure(), factor.getStatistic(), factor.getWindowDays()),
                            (again, first) -> out.found(again.at("measure"), Finding.OTHER, first.at())))),

    /** A rule set without factors finds everybody safe, since it looks at nothing (idea 20). */
    WITHOUT_FACTORS(
            "risk.without_factors",
            Severity.WARNING,
            20,
            Needs.WHOLE_DOCUMENT,
            (facts, out) -> facts.ruleSets().stream()
                    .filter(ruleSet -> ruleSet.value().getFactors().isEmpty())
                    .forEach(ruleSet -> out.found(ruleSet.at()))),

    /** Points without levels are a number that nobody can act on (idea 20). */
    WITHOUT_LEVELS(
            "risk.without_levels",
            Severity.WARNING,
            20,
            Needs.WHOLE_DOCUMENT,
            (facts, out) -> facts.ruleSets().stream()
                    .filter(ruleSet -> ruleSet.value().getLevels().isEmpty())
                    .forEach(ruleSet -> out.found(ruleSet.at())));

    private final RuleSpec<RiskFacts> spec;

    RiskRule(String code, Severity severity, int idea, Needs needs, BiConsumer<RiskFacts, RuleOutcome> check) {
        spec = new RuleSpec<>(code, severity, idea, needs, check);
    }

    @Override
    public RuleSpec<RiskFacts> spec() {
        return spec;
    }

    private static List<Located<Band>> pointBands(Located<RiskFactor> factor) {
        return factor.each(
                "bands",
                value -> value.getBands().stream()
                        .map(band -> new Band(band.getAtLeast(), band.getBelow()))
                        .toList());
    }

    private static List<Located<Band>> levelBands(Located<RiskRuleSet> ruleSet) {
        return ruleSet.each(
                "levels",
                value -> value.getLevels().stream()
                        .map(band -> new Band(band.getAtLeast(), band.getBelow()))
                        .toList());
    }

    private static void bandBackwards(RiskFacts facts, RuleOutcome out) {
        facts.factors().forEach(factor -> Band.backwards(pointBands(factor.part()), out));
        facts.ruleSets().forEach(ruleSet -> Band.backwards(levelBands(ruleSet), out));
    }

    private static void levelsOutOfOrder(RiskFacts facts, RuleOutcome out) {
        List<String> order = List.copyOf(RiskLevel.known().keySet());
        for (Located<RiskRuleSet> ruleSet : facts.ruleSets()) {
            List<Located<LevelBand>> levels = new ArrayList<>(ruleSet.each("levels", RiskRuleSet::getLevels));
            levels.removeIf(level -> !level.value().getLevel().isKnown());
            levels.sort(Comparator.comparing(
                    level -> new Band(level.value().getAtLeast(), level.value().getBelow()).from()));
            for (int i = 1; i < levels.size(); i++) {
                RiskLevel below = levels.get(i - 1).value().getLevel();
                RiskLevel level = levels.get(i).value().getLevel();
                if (order.indexOf(level.value()) < order.indexOf(below.value())) {
                    out.found(levels.get(i).at("level"), "level", level, "below", below);
                }
            }
        }
    }
}
