package org.lplp.core.measure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.lplp.core.finding.Pointer;
import org.lplp.core.finding.Severity;
import org.lplp.core.rule.Located;
import org.lplp.core.rule.Needs;
import org.lplp.core.rule.Rule;
import org.lplp.core.rule.RuleOutcome;
import org.lplp.core.rule.RuleSpec;

/** Rules on the measures that a framework defines. */
public enum DefinitionRule implements Rule<MeasurePolicy> {

    /** Between a least value and a greatest one below it no value fits, so every observation would be wrong (idea 20). */
    RANGE_BACKWARDS("measure.range_backwards", Severity.ERROR, 20, Needs.RECORDS, DefinitionRule::rangeBackwards),

    /** A share is a part of a whole, from 0 to 1; percentages are scores from 0 to 100 (idea 20). */
    SHARE_BEYOND_ONE("measure.share_beyond_one", Severity.ERROR, 20, Needs.RECORDS, DefinitionRule::shareBeyondOne);

    private final RuleSpec<MeasurePolicy> spec;

    DefinitionRule(
            String code, Severity severity, int idea, Needs needs, BiConsumer<MeasurePolicy, RuleOutcome> check) {
        spec = new RuleSpec<>(code, severity, idea, needs, check);
    }

    @Override
    public RuleSpec<MeasurePolicy> spec() {
        return spec;
    }

    private static List<Located<Measure>> measures(MeasurePolicy policy) {
        return Located.each(policy.getMeasures(), Pointer.root().to("measure").to("measures"));
    }

    private static void rangeBackwards(MeasurePolicy policy, RuleOutcome out) {
        for (Located<Measure> measure : measures(policy)) {
            Optional<BigDecimal> minimum = measure.value().getMinimum();
            Optional<BigDecimal> maximum = measure.value().getMaximum();
            if (minimum.isPresent() && maximum.isPresent() && minimum.get().compareTo(maximum.get()) >= 0) {
                out.found(measure.at(), "minimum", minimum.get(), "maximum", maximum.get());
            }
        }
    }

    private static void shareBeyondOne(MeasurePolicy policy, RuleOutcome out) {
        for (Located<Measure> measure : measures(policy)) {
            if (measure.value().getScale().equals(MeasureScale.SHARE)) {
                requireShare(measure, "minimum", measure.value().getMinimum(), out);
                requireShare(measure, "maximum", measure.value().getMaximum(), out);
            }
        }
    }

    private static void requireShare(
            Located<Measure> measure, String member, Optional<BigDecimal> bound, RuleOutcome out) {
        bound.filter(number -> number.signum() < 0 || number.compareTo(BigDecimal.ONE) > 0)
                .ifPresent(number -> out.found(measure.at(member), "number", number));
    }
}
