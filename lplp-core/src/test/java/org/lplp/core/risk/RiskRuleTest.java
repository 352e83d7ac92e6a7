package org.lplp.core.risk;

import static org.lplp.core.document.Sample.framework;
import static org.lplp.core.document.Sample.number;
import static org.lplp.core.document.Sample.period;

import java.math.BigDecimal;
import java.util.Optional;
import org.lplp.core.base.MeasureId;
import org.lplp.core.base.RiskFactorId;
import org.lplp.core.base.RiskRuleSetId;
import org.lplp.core.base.Text;
import org.lplp.core.document.Cases;
import org.lplp.core.document.Framework;
import org.lplp.core.document.RuleTest;
import org.lplp.core.measure.Measure;
import org.lplp.core.measure.MeasureDomain;
import org.lplp.core.measure.MeasurePolicy;
import org.lplp.core.measure.MeasureScale;

/** Tests the rules on risk rule sets. */
public class RiskRuleTest extends RuleTest {

    @Override
    protected void add(Cases cases) {
        cases.rule("risk.period_backwards")
                .fails(
                        "rule set ends before it begins",
                        "/risk/ruleSets/0/effective",
                        risk(ruleSet().effective(period("2025-09-01", "2025-08-31"))))
                .passes("rule set of a year", risk(ruleSet().effective(period("2025-09-01", "2026-09-01"))));
        cases.rule("risk.band_backwards")
                .fails(
                        "at least 10 and below 5",
                        "/risk/ruleSets/0/factors/0/bands/0",
                        risk(ruleSet()
                                .addFactors(
                                        factor("1").addBands(band("10", "5")).build())))
                .passes(
                        "at least 5 and below 10",
                        risk(ruleSet()
                                .addFactors(
                                        factor("1").addBands(band("5", "10")).build())));
        cases.rule("risk.bands_overlap")
                .fails(
                        "second band begins below the end of the first",
                        "/risk/ruleSets/0/factors/0/bands/1",
                        risk(ruleSet()
                                .addFactors(factor("1")
                                        .addBands(band("0", "5"), band("4.9", "10"))
                                        .build())))
                .passes(
                        "second band begins where the first ends",
                        risk(ruleSet()
                                .addFactors(factor("1")
                                        .addBands(band("0", "5"), band("5", "10"))
                                        .build())));
        cases.rule("risk.levels_overlap")
                .fails(
                        "four points are some and high",
                        "/risk/ruleSets/0/levels/1",
                        risk(bare().addLevels(level(RiskLevel.SOME, "2", "5"), level(RiskLevel.HIGH, "4", null))))
                .passes(
                        "four points are high",
                        risk(bare().addLevels(level(RiskLevel.SOME, "2", "4"), level(RiskLevel.HIGH, "4", null))));
        cases.rule("risk.levels_gap")
                .fails(
                        "three points have no level",
                        "/risk/ruleSets/0/levels/0",
                        risk(bare().addLevels(level(RiskLevel.HIGH, "4", null), level(RiskLevel.LOW, null, "3"))))
                .passes(
                        "every total has a level",
                        risk(bare().addLevels(level(RiskLevel.HIGH, "4", null), level(RiskLevel.LOW, null, "4"))));
        cases.rule("risk.without_levels")
                .fails("points alone", "/risk/ruleSets/0", risk(bare()))
                .passes("points with levels", risk(ruleSet()));
        cases.rule("risk.levels_out_of_order")
                .fails(
                        "four points are low and less are some",
                        "/risk/ruleSets/0/levels/0/level",
                        risk(bare().addLevels(level(RiskLevel.LOW, "4", null), level(RiskLevel.SOME, null, "4"))))
                .passes(
                        "four points are high and less are low",
                        risk(bare().addLevels(level(RiskLevel.HIGH, "4", null), level(RiskLevel.LOW, null, "4"))));
        cases.rule("risk.factor_repeated")
                .fails(
                        "incidents of all days twice",
                        "/risk/ruleSets/0/factors/1/measure",
                        risk(ruleSet()
                                .addFactors(factor("1").build(), factor("2").build())))
                .passes(
                        "incidents of all days and of ninety",
                        risk(ruleSet()
                                .addFactors(
                                        factor("1").build(),
                                        factor("2").windowDays(90).build())));
        cases.rule("risk.without_factors")
                .fails("levels alone", "/risk/ruleSets/0", risks(ruleSet().build()))
                .passes(
                        "levels and a factor",
                        risks(ruleSet().addFactors(factor("1").build()).build()));
        cases.rule("risk.protected_without_need")
                .fails(
                        "permission that no factor needs",
                        "/risk/ruleSets/0/protectedCharacteristics",
                        risk(ruleSet()
                                .protectedCharacteristics(true)
                                .addFactors(factor("1").build())))
                .passes(
                        "permission that one factor needs",
                        risk(ruleSet()
                                .protectedCharacteristics(true)
                                .addFactors(
                                        factor("1").build(),
                                        factor("2").measure(DISABILITY).build())));
        cases.rule("risk.protected_characteristic")
                .fails(
                        "disability is read unasked",
                        "/risk/ruleSets/0/factors/0/measure",
                        risk(ruleSet()
                                .addFactors(factor("1").measure(DISABILITY).build())))
                .passes(
                        "disability is read by decision",
                        risk(ruleSet()
                                .protectedCharacteristics(true)
                                .addFactors(factor("1").measure(DISABILITY).build())));
        cases.rule("risk.share_of_share")
                .fails(
                        "share is divided again",
                        "/risk/ruleSets/0/factors/0/statistic",
                        risk(ruleSet()
                                .addFactors(factor("1")
                                        .measure(SHARE)
                                        .statistic(RiskStatistic.LATEST_SHARE)
                                        .build())))
                .passes(
                        "latest share",
                        risk(ruleSet().addFactors(factor("1").measure(SHARE).build())));
    }

    private static final MeasureId INCIDENTS = MeasureId.of("urn:example:measure:incidents");
    private static final MeasureId DISABILITY = MeasureId.of("urn:example:measure:disability");
    private static final MeasureId SHARE = MeasureId.of("urn:example:measure:share");

    private static Measure.Builder measure(MeasureId id, MeasureScale scale) {
        return Measure.builder()
                .id(id)
                .title(Text.of("Example measure"))
                .domain(MeasureDomain.SOCIAL)
                .scale(scale);
    }

    private static RiskRuleSet.Builder bare() {
        return RiskRuleSet.builder().id(RiskRuleSetId.of("urn:example:risk")).title(Text.of("Example rule set"));
    }

    private static RiskRuleSet.Builder ruleSet() {
        return bare().addLevels(level(RiskLevel.LOW, null, "2"), level(RiskLevel.HIGH, "2", null));
    }

    private static RiskFactor.Builder factor(String name) {
        return RiskFactor.builder()
                .id(RiskFactorId.of("urn:example:risk:" + name))
                .title(Text.of("Example factor"))
                .measure(INCIDENTS)
                .statistic(RiskStatistic.LATEST);
    }

    private static PointBand band(String atLeast, String below) {
        return PointBand.builder()
                .atLeast(number(atLeast))
                .below(number(below))
                .points(number("1"))
                .build();
    }

    private static LevelBand level(RiskLevel level, String atLeast, String below) {
        return LevelBand.builder()
                .level(level)
                .atLeast(Optional.ofNullable(atLeast).map(BigDecimal::new))
                .below(Optional.ofNullable(below).map(BigDecimal::new))
                .build();
    }

    /** Gives a rule set a factor if it has none. */
    private static Framework risk(RiskRuleSet.Builder ruleSet) {
        return risks(
                ruleSet.build().getFactors().isEmpty()
                        ? ruleSet.addFactors(factor("any").build()).build()
                        : ruleSet.build());
    }

    private static Framework risks(RiskRuleSet ruleSet) {
        return framework()
                .measure(MeasurePolicy.builder()
                        .addMeasures(
                                measure(INCIDENTS, MeasureScale.COUNT).build(),
                                measure(SHARE, MeasureScale.SHARE).build(),
                                measure(DISABILITY, MeasureScale.COUNT)
                                        .protectedCharacteristic(true)
                                        .build())
                        .build())
                .risk(RiskPolicy.builder().addRuleSets(ruleSet).build())
                .build();
    }
}
