package org.lplp.core.document;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.lplp.core.finding.Severity;
import org.lplp.core.measure.Measure;
import org.lplp.core.measure.MeasureScale;
import org.lplp.core.risk.RiskFactor;
import org.lplp.core.risk.RiskStatistic;
import org.lplp.core.rule.Needs;
import org.lplp.core.rule.Nested;
import org.lplp.core.rule.Rule;
import org.lplp.core.rule.RuleOutcome;
import org.lplp.core.rule.RuleSpec;

/** Rules on risk rule sets that read another domain word. */
public enum RiskFrameworkAcrossRule implements Rule<FrameworkFacts> {

    /** No score reads a characteristic that the law protects unless somebody has decided so, in the open (idea 20). */
    PROTECTED_CHARACTERISTIC(
            "risk.protected_characteristic",
            Severity.ERROR,
            20,
            Needs.RECORDS,
            (facts, out) -> facts.risk().factors().stream()
                    .filter(factor -> !factor.holder()
                            .value()
                            .getProtectedCharacteristics()
                            .orElse(false))
                    .map(Nested::part)
                    .filter(factor -> readsProtected(facts, factor.value()))
                    .forEach(factor -> out.found(factor.at("measure")))),

    /** A permission to read what the law protects that nothing uses is a door left open for the next factor (idea 20). */
    PROTECTED_WITHOUT_NEED(
            "risk.protected_without_need",
            Severity.NOTE,
            20,
            Needs.WHOLE_DOCUMENT,
            RiskFrameworkAcrossRule::protectedWithoutNeed),

    /** A measure that is a share already has no denominator to be divided by (idea 20). */
    SHARE_OF_SHARE(
            "risk.share_of_share",
            Severity.ERROR,
            20,
            Needs.RECORDS,
            (facts, out) -> facts.risk().factors().stream()
                    .map(Nested::part)
                    .filter(factor -> List.of(RiskStatistic.LATEST_SHARE, RiskStatistic.TREND_SHARE)
                            .contains(factor.value().getStatistic()))
                    .filter(factor -> Optional.ofNullable(
                                    facts.measures().get(factor.value().getMeasure()))
                            .filter(measure -> measure.getScale().equals(MeasureScale.SHARE))
                            .isPresent())
                    .forEach(factor -> out.found(factor.at("statistic"))));

    private final RuleSpec<FrameworkFacts> spec;

    RiskFrameworkAcrossRule(
            String code, Severity severity, int idea, Needs needs, BiConsumer<FrameworkFacts, RuleOutcome> check) {
        spec = new RuleSpec<>(code, severity, idea, needs, check);
    }

    @Override
    public RuleSpec<FrameworkFacts> spec() {
        return spec;
    }

    private static boolean readsProtected(FrameworkFacts facts, RiskFactor factor) {
        return Optional.ofNullable(facts.measures().get(factor.getMeasure()))
                .flatMap(Measure::getProtectedCharacteristic)
                .orElse(false);
    }

    private static void protectedWithoutNeed(FrameworkFacts facts, RuleOutcome out) {
        facts.risk().ruleSets().stream()
                .filter(ruleSet -> ruleSet.value().getProtectedCharacteristics().orElse(false))
                .filter(ruleSet ->
                        ruleSet.value().getFactors().stream().noneMatch(factor -> readsProtected(facts, factor)))
                .forEach(ruleSet -> out.found(ruleSet.at("protectedCharacteristics")));
    }
}
