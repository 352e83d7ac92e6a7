package org.lplp.core.wellbeing;

import static org.lplp.core.document.Sample.framework;
import static org.lplp.core.document.Sample.number;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lplp.core.base.InstrumentId;
import org.lplp.core.base.ItemId;
import org.lplp.core.base.ScaleId;
import org.lplp.core.base.Text;
import org.lplp.core.base.VersionLabel;
import org.lplp.core.document.Cases;
import org.lplp.core.document.Framework;
import org.lplp.core.document.RuleTest;

/** Tests the rules on instruments, their scales and bands. */
public class InstrumentRuleTest extends RuleTest {

    @Override
    protected void add(Cases cases) {
        addInstruments(cases);
        addScales(cases);
        addBands(cases);
    }

    private static void addInstruments(Cases cases) {
        cases.rule("wellbeing.item_range_backwards")
                .fails(
                        "least answer is the greatest",
                        "/wellbeing/instruments/0/items/0",
                        instruments(instrument().items(List.of(item("1", 5, 5), item("2", 1, 5)))))
                .passes("yes or no", instruments(instrument().items(List.of(item("1", 0, 1), item("2", 1, 5)))));
        cases.rule("wellbeing.ages_backwards")
                .fails(
                        "from 13 to 12",
                        "/wellbeing/instruments/0",
                        instruments(instrument().minimumAge(13).maximumAge(12)))
                .fails(
                        "band from 13 to 12",
                        "/wellbeing/instruments/0/scales/0/bands/0",
                        bands(band(null, null).minimumAge(13).maximumAge(12)))
                .fails(
                        "programme from 13 to 12",
                        "/wellbeing/programmes/0",
                        programmes(
                                programme(ProgrammeKind.HEALTH).minimumAge(13).maximumAge(12)))
                .passes("from 13 to 13", instruments(instrument().minimumAge(13).maximumAge(13)));
        cases.rule("wellbeing.without_scale")
                .fails(
                        "questions alone",
                        "/wellbeing/instruments/0",
                        instruments(instrument().scales(List.of())))
                .passes("questions with a scale", instruments(instrument()));
        cases.rule("wellbeing.item_in_no_scale")
                .fails(
                        "third question is not scored",
                        "/wellbeing/instruments/0/items/2",
                        instruments(instrument().addItems(item("3", 1, 5))))
                .passes("each question is scored", instruments(instrument()))
                .passes(
                        "third question has a scale of its own",
                        instruments(instrument()
                                .addItems(item("3", 1, 5))
                                .addScales(scale("second")
                                        .items(List.of(reads("3").build()))
                                        .build())));
        cases.rule("wellbeing.programme_repeated")
                .fails(
                        "two sets of terms for health",
                        "/wellbeing/programmes/1/kind",
                        programmes(programme(ProgrammeKind.HEALTH), programme(ProgrammeKind.HEALTH)))
                .passes(
                        "terms for health and study",
                        programmes(programme(ProgrammeKind.HEALTH), programme(ProgrammeKind.STUDY)));
    }

    private static void addScales(Cases cases) {
        cases.rule("wellbeing.scale_item_unknown")
                .fails(
                        "item of another instrument",
                        "/wellbeing/instruments/0/scales/0/items/2/item",
                        instruments(
                                instrument(scale("first").addItems(reads("3").build())), other()))
                .passes("items of the same instrument", instruments(instrument(), other()));
        cases.rule("wellbeing.scale_item_repeated")
                .fails(
                        "item counts twice",
                        "/wellbeing/instruments/0/scales/0/items/2/item",
                        scales(scale("first").addItems(reads("2").build())))
                .passes(
                        "item has double weight",
                        scales(scale("first")
                                .items(List.of(
                                        reads("1").build(),
                                        reads("2").weight(number("2")).build()))));
        cases.rule("wellbeing.scale_reads_nothing")
                .fails(
                        "no item has weight",
                        "/wellbeing/instruments/0/scales/0/items",
                        scales(scale("first")
                                .items(List.of(
                                        reads("1").weight(number("0")).build(),
                                        reads("2").weight(number("0")).build()))))
                .fails(
                        "scale without items",
                        "/wellbeing/instruments/0/scales/0/items",
                        scales(scale("first").items(List.of())))
                .passes(
                        "one item has weight",
                        scales(scale("first")
                                .items(List.of(
                                        reads("1").weight(number("0")).build(),
                                        reads("2").build()))));
        cases.rule("wellbeing.minimum_above_items")
                .fails(
                        "three answers to two items",
                        "/wellbeing/instruments/0/scales/0/minimumAnswered",
                        scales(scale("first").minimumAnswered(3)))
                .passes("two answers to two items", scales(scale("first").minimumAnswered(2)));
        cases.rule("wellbeing.conversion_repeated")
                .fails(
                        "figure has two rows",
                        "/wellbeing/instruments/0/scales/0/conversions/1/figure",
                        scales(scale("first").decimals(0).addConversions(row("7", "50"), row("7.0", "51"))))
                .passes(
                        "each figure has a row",
                        scales(scale("first").decimals(0).addConversions(row("7", "50"), row("8", "51"))));
        cases.rule("wellbeing.conversion_unrounded")
                .fails(
                        "table for figures of any length",
                        "/wellbeing/instruments/0/scales/0/conversions",
                        scales(scale("first").addConversions(row("7", "50"))))
                .passes(
                        "table for whole figures",
                        scales(scale("first").decimals(0).addConversions(row("7", "50"))));
    }

    private static void addBands(Cases cases) {
        cases.rule("wellbeing.band_backwards")
                .fails("at least 7 and below 7", "/wellbeing/instruments/0/scales/0/bands/0", bands(band("7", "7")))
                .passes("at least 6 and below 7", bands(band("6", "7")));
        cases.rule("wellbeing.bands_overlap")
                .fails(
                        "second band begins below the end of the first",
                        "/wellbeing/instruments/0/scales/0/bands/1",
                        bands(band(null, "6"), band("5.9", null)))
                .passes("second band begins where the first ends", bands(band(null, "6"), band("6", null)))
                .passes(
                        "bands of two norm sets",
                        bands(
                                band(null, null).norm(NormSet.of("girls")),
                                band(null, null).norm(NormSet.of("boys"))))
                .passes(
                        "bands of two ages",
                        bands(band(null, null).maximumAge(11), band(null, null).minimumAge(12)));
        cases.rule("wellbeing.bands_gap")
                .fails(
                        "figures from 6 to 7 lie in no band",
                        "/wellbeing/instruments/0/scales/0/bands/0",
                        bands(band("7", null), band(null, "6")))
                .passes("every figure has a band", bands(band("6", null), band(null, "6")))
                .passes(
                        "norm sets end at different figures",
                        bands(
                                band(null, "6").norm(NormSet.of("girls")),
                                band("6", null).norm(NormSet.of("girls")),
                                band(null, "7").norm(NormSet.of("boys")),
                                band("7", null).norm(NormSet.of("boys"))));
        cases.rule("wellbeing.band_ages_overlap")
                .fails(
                        "two bands for twelve-year-olds",
                        "/wellbeing/instruments/0/scales/0/bands/1",
                        bands(band(null, null).maximumAge(12), band(null, null).minimumAge(12)))
                .fails(
                        "a band for all and one for twelve-year-olds",
                        "/wellbeing/instruments/0/scales/0/bands/0",
                        bands(band(null, null).minimumAge(12).maximumAge(12), band(null, null)))
                .passes(
                        "two bands up to twelve and one from thirteen",
                        bands(
                                band(null, "6").maximumAge(12),
                                band("6", null).maximumAge(12),
                                band(null, null).minimumAge(13)));
    }

    private static Instrument.Builder instrument() {
        return instrument(scale("first"));
    }

    private static Instrument.Builder instrument(Scale.Builder scale) {
        return Instrument.builder()
                .id(InstrumentId.of("urn:example:instrument"))
                .version(VersionLabel.of("1"))
                .kind(InstrumentKind.WELLBEING)
                .title(Text.of("Example instrument"))
                .licence(Text.of("Apache-2.0"))
                .addItems(item("1", 1, 5), item("2", 1, 5))
                .addScales(scale.build());
    }

    private static Instrument.Builder other() {
        return Instrument.builder()
                .from(instrument().build())
                .id(InstrumentId.of("urn:example:instrument:other"))
                .items(List.of(item("3", 1, 5)))
                .scales(List.of(
                        scale("other").items(List.of(reads("3").build())).build()));
    }

    private static Item item(String name, int minimum, int maximum) {
        return Item.builder()
                .id(ItemId.of("urn:example:item:" + name))
                .minimum(minimum)
                .maximum(maximum)
                .build();
    }

    private static Scale.Builder scale(String name) {
        return Scale.builder()
                .id(ScaleId.of("urn:example:scale:" + name))
                .title(Text.of("Example scale"))
                .method(ScaleMethod.SUM)
                .addItems(reads("1").build(), reads("2").build());
    }

    private static ScaleItem.Builder reads(String item) {
        return ScaleItem.builder().item(ItemId.of("urn:example:item:" + item));
    }

    private static ConversionRow row(String figure, String converted) {
        return ConversionRow.builder()
                .figure(number(figure))
                .converted(number(converted))
                .build();
    }

    private static ScaleBand.Builder band(String atLeast, String below) {
        return ScaleBand.builder()
                .band(BandCode.of("example"))
                .atLeast(Optional.ofNullable(atLeast).map(BigDecimal::new))
                .below(Optional.ofNullable(below).map(BigDecimal::new));
    }

    private static ProgrammeTerms.Builder programme(ProgrammeKind kind) {
        return ProgrammeTerms.builder().kind(kind);
    }

    private static Framework bands(ScaleBand.Builder... bands) {
        Scale.Builder scale = scale("first");
        Stream.of(bands).forEach(band -> scale.addBands(band.build()));
        return scales(scale);
    }

    private static Framework scales(Scale.Builder scale) {
        return instruments(instrument(scale));
    }

    private static Framework instruments(Instrument.Builder... instruments) {
        WellbeingPolicy.Builder policy = WellbeingPolicy.builder();
        Stream.of(instruments).forEach(instrument -> policy.addInstruments(instrument.build()));
        return framework().wellbeing(policy.build()).build();
    }

    private static Framework programmes(ProgrammeTerms.Builder... programmes) {
        WellbeingPolicy.Builder policy = WellbeingPolicy.builder();
        Stream.of(programmes).forEach(programme -> policy.addProgrammes(programme.build()));
        return framework().wellbeing(policy.build()).build();
    }
}
