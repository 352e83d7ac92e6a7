package org.lplp.core.wellbeing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.lplp.core.base.ItemId;
import org.lplp.core.finding.Finding;
import org.lplp.core.finding.Severity;
import org.lplp.core.rule.Among;
import org.lplp.core.rule.Located;
import org.lplp.core.rule.Needs;
import org.lplp.core.rule.Nested;
import org.lplp.core.rule.Rule;
import org.lplp.core.rule.RuleOutcome;
import org.lplp.core.rule.RuleSpec;

/** Rules on the instruments that a framework defines, and on the programmes that it describes. */
public enum InstrumentRule implements Rule<InstrumentFacts> {

    /** With one possible answer, or none, an item asks nothing (idea 2). */
    ITEM_RANGE_BACKWARDS(
            "wellbeing.item_range_backwards",
            Severity.ERROR,
            2,
            Needs.RECORDS,
            (facts, out) -> Nested.each(facts.instruments(), "items", Instrument::getItems).stream()
                    .map(Nested::part)
                    .filter(item -> item.value().getMinimum() >= item.value().getMaximum())
                    .forEach(item -> out.found(
                            item.at(),
                            "minimum",
                            item.value().getMinimum(),
                            "maximum",
                            item.value().getMaximum()))),

    /** Nobody is at least one age and at most a smaller one: such an instrument, band or programme is for nobody (idea 2). */
    AGES_BACKWARDS("wellbeing.ages_backwards", Severity.ERROR, 2, Needs.RECORDS, InstrumentRule::agesBackwards),

    /** Answers that no scale adds up tell nobody anything: an instrument is there to be scored (idea 2). */
    WITHOUT_SCALE(
            "wellbeing.without_scale",
            Severity.WARNING,
            2,
            Needs.WHOLE_DOCUMENT,
            (facts, out) -> facts.instruments().stream()
                    .filter(instrument -> instrument.value().getScales().isEmpty())
                    .forEach(instrument -> out.found(instrument.at()))),

    /** A question that counts toward no scale takes a child's time for nothing; it may be one that was forgotten (idea 2). */
    ITEM_IN_NO_SCALE(
            "wellbeing.item_in_no_scale", Severity.NOTE, 2, Needs.WHOLE_DOCUMENT, InstrumentRule::itemInNoScale),

    /** One kind of programme has one set of terms; with two, whom it is for would hang on which is read first (idea 2). */
    PROGRAMME_REPEATED(
            "wellbeing.programme_repeated",
            Severity.ERROR,
            2,
            Needs.RECORDS,
            (facts, out) -> Among.repeated(
                    facts.programmes(),
                    ProgrammeTerms::getKind,
                    (again, first) ->
                            out.found(again.at("kind"), "kind", again.value().getKind(), Finding.OTHER, first.at())));

    private final RuleSpec<InstrumentFacts> spec;

    InstrumentRule(
            String code, Severity severity, int idea, Needs needs, BiConsumer<InstrumentFacts, RuleOutcome> check) {
        spec = new RuleSpec<>(code, severity, idea, needs, check);
    }

    @Override
    public RuleSpec<InstrumentFacts> spec() {
        return spec;
    }

    private static void agesBackwards(InstrumentFacts facts, RuleOutcome out) {
        requireForwards(facts.instruments(), AgeRange::of, out);
        requireForwards(facts.programmes(), AgeRange::of, out);
        facts.scales()
                .forEach(scale -> requireForwards(scale.part().each("bands", Scale::getBands), AgeRange::of, out));
    }

    private static <T> void requireForwards(
            List<Located<T>> records, Function<? super T, AgeRange> ages, RuleOutcome out) {
        for (Located<T> record : records) {
            AgeRange range = ages.apply(record.value());
            if (!range.isForwards()) {
                out.found(
                        record.at(),
                        "minimum",
                        range.minimum().orElseThrow(),
                        "maximum",
                        range.maximum().orElseThrow());
            }
        }
    }

    private static void itemInNoScale(InstrumentFacts facts, RuleOutcome out) {
        for (Located<Instrument> instrument : facts.instruments()) {
            Set<ItemId> scored = new HashSet<>();
            instrument
                    .value()
                    .getScales()
                    .forEach(scale -> scale.getItems().forEach(item -> scored.add(item.getItem())));
            for (Located<Item> item : instrument.each("items", Instrument::getItems)) {
                if (!instrument.value().getScales().isEmpty()
                        && !scored.contains(item.value().getId())) {
                    out.found(item.at());
                }
            }
        }
    }
}
