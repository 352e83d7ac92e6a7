package org.lplp.core.document;

import java.util.Optional;
import java.util.function.BiConsumer;
import org.lplp.core.base.InstrumentId;
import org.lplp.core.finding.Pointer;
import org.lplp.core.finding.Severity;
import org.lplp.core.rule.Located;
import org.lplp.core.rule.Needs;
import org.lplp.core.rule.Rule;
import org.lplp.core.rule.RuleOutcome;
import org.lplp.core.rule.RuleSpec;
import org.lplp.core.wellbeing.Instrument;
import org.lplp.core.wellbeing.InstrumentKind;
import org.lplp.core.wellbeing.RespondentRole;

/** Rules on what a framework asks of learning at home that read another domain word. */
public enum HomeFrameworkAcrossRule implements Rule<FrameworkFacts> {

    /** The learning signature tells how a child learns (idea 3): an instrument of another kind tells something else. */
    SIGNATURE_OF_ANOTHER_KIND(
            "home.signature_of_another_kind",
            Severity.ERROR,
            3,
            Needs.RECORDS,
            (facts, out) -> signature(facts)
                    .filter(instrument -> !instrument.getKind().equals(InstrumentKind.LEARNING_SIGNATURE))
                    .ifPresent(instrument -> out.found(at(), "kind", instrument.getKind()))),

    /** Parents answer the learning signature (idea 3): one that asks others alone would refuse what they say. */
    SIGNATURE_NOT_FOR_PARENTS(
            "home.signature_not_for_parents",
            Severity.ERROR,
            3,
            Needs.WHOLE_DOCUMENT,
            (facts, out) -> signature(facts)
                    .map(Instrument::getRespondents)
                    .filter(asked -> !asked.isEmpty() && !asked.contains(RespondentRole.PARENT))
                    .ifPresent(asked -> out.found(at())));

    private final RuleSpec<FrameworkFacts> spec;

    HomeFrameworkAcrossRule(
            String code, Severity severity, int idea, Needs needs, BiConsumer<FrameworkFacts, RuleOutcome> check) {
        spec = new RuleSpec<>(code, severity, idea, needs, check);
    }

    @Override
    public RuleSpec<FrameworkFacts> spec() {
        return spec;
    }

    private static Pointer at() {
        return Pointer.root().to("home").to("learningSignature");
    }

    private static Optional<Instrument> signature(FrameworkFacts facts) {
        Optional<InstrumentId> named = facts.framework().getHome().getLearningSignature();
        return facts.instrument().instruments().stream()
                .map(Located::value)
                .filter(instrument -> named.filter(instrument.getId()::equals).isPresent())
                .findFirst();
    }
}
