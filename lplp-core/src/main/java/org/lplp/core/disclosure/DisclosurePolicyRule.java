package org.lplp.core.disclosure;

import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.lplp.core.finding.Finding;
import org.lplp.core.finding.Severity;
import org.lplp.core.rule.Among;
import org.lplp.core.rule.Located;
import org.lplp.core.rule.Needs;
import org.lplp.core.rule.Rule;
import org.lplp.core.rule.RuleOutcome;
import org.lplp.core.rule.RuleSpec;

/** Rules on what a framework says of who may see what. */
public enum DisclosurePolicyRule implements Rule<DisclosurePolicyFacts> {

    /** What the shipped framework withholds from an audience no framework shows it; a row that would has no effect. */
    TREATMENT_LOOSENED(
            "disclosure.treatment_loosened", Severity.ERROR, 0, Needs.RECORDS, DisclosurePolicyRule::treatmentLoosened),

    /** The record is the learner's, who sees all of it (principle 1); a row that would withhold something has no effect. */
    LEARNER_RESTRICTED(
            "disclosure.learner_restricted", Severity.ERROR, 0, Needs.RECORDS, DisclosurePolicyRule::learnerRestricted),

    /** Of two rows on one thing the stricter counts, and whoever reads the other one is misled. */
    TREATMENT_REPEATED(
            "disclosure.treatment_repeated",
            Severity.WARNING,
            0,
            Needs.RECORDS,
            DisclosurePolicyRule::treatmentRepeated),

    /** A row on an attribute that no record has withholds nothing, though somebody meant it to. */
    FIELD_UNKNOWN(
            "disclosure.field_unknown",
            Severity.ERROR,
            0,
            Needs.RECORDS,
            (facts, out) -> facts.fields().stream()
                    .filter(row ->
                            !facts.model().containsKey(row.value().getField().value()))
                    .forEach(row -> out.found(row.at("field"))));

    private final RuleSpec<DisclosurePolicyFacts> spec;

    DisclosurePolicyRule(
            String code,
            Severity severity,
            int idea,
            Needs needs,
            BiConsumer<DisclosurePolicyFacts, RuleOutcome> check) {
        spec = new RuleSpec<>(code, severity, idea, needs, check);
    }

    @Override
    public RuleSpec<DisclosurePolicyFacts> spec() {
        return spec;
    }

    private static void treatmentLoosened(DisclosurePolicyFacts facts, RuleOutcome out) {
        for (Located<ClassTreatment> row : facts.classes()) {
            Audience audience = row.value().getAudience();
            loosened(
                    row.value().getTreatment(),
                    facts.shippedTo(audience).treatment(row.value().getFieldClass()),
                    audience,
                    row,
                    out);
        }
        for (Located<FieldTreatment> row : facts.fields()) {
            Audience audience = row.value().getAudience();
            String field = row.value().getField().value();
            if (facts.model().containsKey(field)) {
                loosened(row.value().getTreatment(), facts.shippedTo(audience).treatment(field), audience, row, out);
            }
        }
    }

    private static void loosened(
            Treatment treatment, Treatment shipped, Audience audience, Located<?> row, RuleOutcome out) {
        if (audience.isKnown() && treatment.compareTo(shipped) < 0) {
            out.found(row.at("treatment"), "audience", audience, "treatment", name(shipped));
        }
    }

    private static void learnerRestricted(DisclosurePolicyFacts facts, RuleOutcome out) {
        Predicate<Audience> learner = Audience.LEARNER::equals;
        facts.classes().stream()
                .filter(row ->
                        learner.test(row.value().getAudience()) && row.value().getTreatment() != Treatment.SHOW)
                .forEach(row -> out.found(row.at("treatment")));
        facts.fields().stream()
                .filter(row ->
                        learner.test(row.value().getAudience()) && row.value().getTreatment() != Treatment.SHOW)
                .forEach(row -> out.found(row.at("treatment")));
    }

    private static void treatmentRepeated(DisclosurePolicyFacts facts, RuleOutcome out) {
        Among.repeated(
                facts.classes(),
                row -> List.of(row.getFieldClass(), row.getAudience()),
                (again, first) -> repeated(again, first, again.value().getAudience(), out));
        Among.repeated(
                facts.fields(),
                row -> List.of(row.getField(), row.getAudience()),
                (again, first) -> repeated(again, first, again.value().getAudience(), out));
    }

    private static void repeated(Located<?> again, Located<?> first, Audience audience, RuleOutcome out) {
        out.found(again.at(), "audience", audience, Finding.OTHER, first.at());
    }

    private static String name(Treatment treatment) {
        return treatment.name().toLowerCase(Locale.ROOT);
    }
}
