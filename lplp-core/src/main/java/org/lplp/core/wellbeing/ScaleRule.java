package org.lplp.core.wellbeing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.lplp.core.base.ItemId;
import org.lplp.core.finding.Finding;
import org.lplp.core.finding.Severity;
import org.lplp.core.rule.Among;
import org.lplp.core.rule.Band;
import org.lplp.core.rule.Located;
import org.lplp.core.rule.Needs;
import org.lplp.core.rule.Nested;
import org.lplp.core.rule.Rule;
import org.lplp.core.rule.RuleOutcome;
import org.lplp.core.rule.RuleSpec;

/** Rules on what the instruments of a framework score, and how the scores are read. */
public enum ScaleRule implements Rule<InstrumentFacts> {

    /** A scale reads items of its own instrument: nobody answers another one's at the same time (idea 2). */
    SCALE_ITEM_UNKNOWN("wellbeing.scale_item_unknown", Severity.ERROR, 2, Needs.RECORDS, ScaleRule::scaleItemUnknown),

    /** An item that stands twice in a scale counts twice, which a weight would say openly (idea 2). */
    SCALE_ITEM_REPEATED(
            "wellbeing.scale_item_repeated",
            Severity.ERROR,
            2,
            Needs.RECORDS,
            (facts, out) -> facts.scales()
                    .forEach(scale -> Among.repeated(
                            scale.part().each("items", Scale::getItems),
                            ScaleItem::getItem,
                            (again, first) -> out.found(again.at("item"), Finding.OTHER, first.at())))),

    /** A scale without items, or with none that has weight, makes its figure out of nothing (idea 2). */
    SCALE_READS_NOTHING(
            "wellbeing.scale_reads_nothing",
            Severity.ERROR,
            2,
            Needs.WHOLE_DOCUMENT,
            (facts, out) -> facts.scales().stream()
                    .map(Nested::part)
                    .filter(scale -> scale.value().getItems().stream().noneMatch(ScaleRule::counts))
                    .forEach(scale -> out.found(scale.at("items")))),

    /** More answers than there are items are never given, so the scale would have no figure for anybody (idea 2). */
    MINIMUM_ABOVE_ITEMS(
            "wellbeing.minimum_above_items", Severity.ERROR, 2, Needs.WHOLE_DOCUMENT, ScaleRule::minimumAboveItems),

    /** One figure is converted to one other (idea 2): of two rows, which one holds would hang on which is read first. */
    CONVERSION_REPEATED(
            "wellbeing.conversion_repeated",
            Severity.ERROR,
            2,
            Needs.RECORDS,
            (facts, out) -> facts.scales()
                    .forEach(scale -> Among.repeated(
                            scale.part().each("conversions", Scale::getConversions),
                            ConversionRow::getFigure,
                            (again, first) -> out.found(
                                    again.at("figure"),
                                    "number",
                                    again.value().getFigure(),
                                    Finding.OTHER,
                                    first.at())))),

    /** A table converts rounded figures (idea 2): an unrounded one, as where an answer is missing, would stand in no row. */
    CONVERSION_UNROUNDED(
            "wellbeing.conversion_unrounded",
            Severity.WARNING,
            2,
            Needs.RECORDS,
            (facts, out) -> facts.scales().stream()
                    .map(Nested::part)
                    .filter(scale -> !scale.value().getConversions().isEmpty())
                    .filter(scale -> scale.value().getDecimals().isEmpty())
                    .forEach(scale -> out.found(scale.at("conversions")))),

    /** No figure is at least one number and below a smaller one: such a band is never reached (idea 2). */
    BAND_BACKWARDS(
            "wellbeing.band_backwards",
            Severity.ERROR,
            2,
            Needs.RECORDS,
            (facts, out) -> facts.scales()
                    .forEach(scale -> Band.backwards(figures(scale.part().each("bands", Scale::getBands)), out))),

    /** A figure falls into one band: where two overlap, what a child is told would hang on which is read first (idea 2). */
    BANDS_OVERLAP(
            "wellbeing.bands_overlap",
            Severity.ERROR,
            2,
            Needs.RECORDS,
            (facts, out) -> forEachSet(facts, bands -> Band.overlapping(figures(bands), out))),

    /** A figure between two bands has no word, and a child who needs help could go unnoticed there (idea 2). */
    BANDS_GAP(
            "wellbeing.bands_gap",
            Severity.WARNING,
            2,
            Needs.WHOLE_DOCUMENT,
            (facts, out) -> forEachSet(facts, bands -> Band.gaps(figures(bands), out))),

    /** Bands of one norm set are for the same ages or for ages apart (idea 2): a child of an age in common would have two. */
    BAND_AGES_OVERLAP("wellbeing.band_ages_overlap", Severity.ERROR, 2, Needs.RECORDS, ScaleRule::bandAgesOverlap);

    private final RuleSpec<InstrumentFacts> spec;

    ScaleRule(String code, Severity severity, int idea, Needs needs, BiConsumer<InstrumentFacts, RuleOutcome> check) {
        spec = new RuleSpec<>(code, severity, idea, needs, check);
    }

    @Override
    public RuleSpec<InstrumentFacts> spec() {
        return spec;
    }

    private static boolean counts(ScaleItem item) {
        return item.getWeight().filter(weight -> weight.signum() == 0).isEmpty();
    }

    private static void scaleItemUnknown(InstrumentFacts facts, RuleOutcome out) {
        for (Located<Instrument> instrument : facts.instruments()) {
            Set<ItemId> own = new HashSet<>();
            instrument.value().getItems().forEach(item -> own.add(item.getId()));
            for (Located<Scale> scale : instrument.each("scales", Instrument::getScales)) {
                scale.each("items", Scale::getItems).stream()
                        .filter(item -> !own.contains(item.value().getItem()))
                        .forEach(item -> out.found(
                                item.at("item"),
                                Finding.VALUE,
                                item.value().getItem().value()));
            }
        }
    }

    private static void minimumAboveItems(InstrumentFacts facts, RuleOutcome out) {
        for (Nested<Instrument, Scale> scale : facts.scales()) {
            int items = scale.part().value().getItems().size();
            scale.part()
                    .value()
                    .getMinimumAnswered()
                    .filter(minimum -> minimum > items)
                    .ifPresent(minimum ->
                            out.found(scale.part().at("minimumAnswered"), "minimum", minimum, "items", items));
        }
    }

    private static List<Located<Band>> figures(List<Located<ScaleBand>> bands) {
        return bands.stream()
                .map(band -> new Located<>(
                        new Band(band.value().getAtLeast(), band.value().getBelow()), band.at()))
                .toList();
    }

    /** Takes the bands of a scale that hold for one norm set and for the same ages. */
    private static void forEachSet(InstrumentFacts facts, Consumer<List<Located<ScaleBand>>> found) {
        for (Nested<Instrument, Scale> scale : facts.scales()) {
            Among.groups(
                            scale.part().each("bands", Scale::getBands),
                            band -> List.of(band.getNorm(), AgeRange.of(band)))
                    .values()
                    .forEach(found);
        }
    }

    private static void bandAgesOverlap(InstrumentFacts facts, RuleOutcome out) {
        for (Nested<Instrument, Scale> scale : facts.scales()) {
            Among.groups(scale.part().each("bands", Scale::getBands), ScaleBand::getNorm)
                    .values()
                    .forEach(bands -> Among.overlapping(
                            Among.groups(bands, AgeRange::of).values().stream()
                                    .map(set -> set.get(0))
                                    .toList(),
                            band -> AgeRange.of(band).from(),
                            band -> AgeRange.of(band).below(),
                            (band, lower) -> out.found(band.at(), Finding.OTHER, lower.at())));
        }
    }
}
