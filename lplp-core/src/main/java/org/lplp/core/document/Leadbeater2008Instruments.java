package org.lplp.core.document;

import java.math.BigDecimal;
import java.util.Optional;
import org.lplp.core.base.Direction;
import org.lplp.core.base.InstrumentId;
import org.lplp.core.base.ItemId;
import org.lplp.core.base.ScaleId;
import org.lplp.core.base.Text;
import org.lplp.core.base.VersionLabel;
import org.lplp.core.wellbeing.BandCode;
import org.lplp.core.wellbeing.Instrument;
import org.lplp.core.wellbeing.InstrumentKind;
import org.lplp.core.wellbeing.Item;
import org.lplp.core.wellbeing.ProgrammeKind;
import org.lplp.core.wellbeing.ProgrammeTerms;
import org.lplp.core.wellbeing.RespondentRole;
import org.lplp.core.wellbeing.Scale;
import org.lplp.core.wellbeing.ScaleBand;
import org.lplp.core.wellbeing.ScaleItem;
import org.lplp.core.wellbeing.ScaleMethod;
import org.lplp.core.wellbeing.WellbeingPolicy;

/**
 * The instruments of the shipped framework: one on resilience (idea 2) and the learning signature (idea 3). Both are LPLP's own, made
 * to show an instrument as data. Nobody has validated them, so no decision on a child may rest on them; a school that uses a published
 * instrument puts it, with its licence, into its own framework.
 */
final class Leadbeater2008Instruments {

    static final InstrumentId LEARNING_SIGNATURE = InstrumentId.of("urn:lplp:instrument:learning-signature");

    private static final InstrumentId RESILIENCE = InstrumentId.of("urn:lplp:instrument:resilience");
    private static final Text LICENCE = Text.of("Apache-2.0");
    private static final Text SOURCE =
            Text.of("LPLP's own words, to show an instrument as data; not validated, so no decision may rest on it");

    private Leadbeater2008Instruments() {}

    static WellbeingPolicy policy() {
        return WellbeingPolicy.builder()
                .addInstruments(resilience(), learningSignature())
                // Idea 2: an emotional resilience programme for ages 10 to 13.
                .addProgrammes(ProgrammeTerms.builder()
                        .kind(ProgrammeKind.RESILIENCE)
                        .minimumAge(10)
                        .maximumAge(13)
                        .build())
                .build();
    }

    private static Instrument resilience() {
        return Instrument.builder()
                .id(RESILIENCE)
                .version(VersionLabel.of("1.0"))
                .kind(InstrumentKind.RESILIENCE)
                .title(Text.of("When things get hard"))
                .licence(LICENCE)
                .source(SOURCE)
                .addRespondents(RespondentRole.SELF)
                // Idea 2: ages 10 to 13.
                .minimumAge(10)
                .maximumAge(13)
                // LPLP's default: four weeks, so that nobody answers from memory.
                .spanDays(28)
                .addItems(
                        item(RESILIENCE, "another-way", "When something goes wrong, I try it another way."),
                        item(RESILIENCE, "calm", "When I am upset, I know what helps me to calm down."),
                        item(RESILIENCE, "give-up", "When I make a mistake, I stop trying."),
                        item(RESILIENCE, "somebody", "On a bad day I know who would listen to me."),
                        item(RESILIENCE, "ask", "I say so when I need help."),
                        item(RESILIENCE, "alone", "I would rather nobody knew when I am worried."))
                .addScales(
                        mean(RESILIENCE, "carrying-on", "Carrying on")
                                .addItems(
                                        counts(RESILIENCE, "another-way"),
                                        counts(RESILIENCE, "calm"),
                                        reversed(RESILIENCE, "give-up"))
                                // LPLP's default: two of three answers speak for the third.
                                .minimumAnswered(2)
                                .direction(Direction.HIGHER_IS_BETTER)
                                .build(),
                        mean(RESILIENCE, "reaching-out", "Reaching out")
                                .addItems(
                                        counts(RESILIENCE, "somebody"),
                                        counts(RESILIENCE, "ask"),
                                        reversed(RESILIENCE, "alone"))
                                .minimumAnswered(2)
                                .direction(Direction.HIGHER_IS_BETTER)
                                .build(),
                        Scale.builder()
                                .id(scale(RESILIENCE, "total"))
                                .title(Text.of("Resilience"))
                                .method(ScaleMethod.SUM)
                                .addItems(
                                        counts(RESILIENCE, "another-way"),
                                        counts(RESILIENCE, "calm"),
                                        reversed(RESILIENCE, "give-up"),
                                        counts(RESILIENCE, "somebody"),
                                        counts(RESILIENCE, "ask"),
                                        reversed(RESILIENCE, "alone"))
                                // LPLP's default: five of six answers speak for the sixth.
                                .minimumAnswered(5)
                                .decimals(1)
                                .direction(Direction.HIGHER_IS_BETTER)
                                // LPLP's default: on average less than "sometimes", or "often" and more.
                                .addBands(
                                        band("low", Optional.empty(), Optional.of(18)),
                                        band("middle", Optional.of(18), Optional.of(24)),
                                        band("high", Optional.of(24), Optional.empty()))
                                .build())
                .build();
    }

    /** Idea 3 and the example of Sydney Smith: parents tell how their child learns. A signature is a profile: no way is the better one. */
    private static Instrument learningSignature() {
        return Instrument.builder()
                .id(LEARNING_SIGNATURE)
                .version(VersionLabel.of("1.0"))
                .kind(InstrumentKind.LEARNING_SIGNATURE)
                .title(Text.of("How my child learns"))
                .licence(LICENCE)
                .source(SOURCE)
                .addRespondents(RespondentRole.PARENT)
                .addItems(
                        item(LEARNING_SIGNATURE, "asks", "My child asks why and how."),
                        item(LEARNING_SIGNATURE, "finds-out", "My child finds out what nobody has asked for."),
                        item(LEARNING_SIGNATURE, "stays", "My child stays with something that is difficult."),
                        item(LEARNING_SIGNATURE, "returns", "My child goes back to what went wrong."),
                        item(LEARNING_SIGNATURE, "together", "My child likes to learn with others."),
                        item(LEARNING_SIGNATURE, "explains", "My child explains to others what is new to them."),
                        item(LEARNING_SIGNATURE, "begins", "My child begins without being told."),
                        item(
                                LEARNING_SIGNATURE,
                                "knows-how",
                                "My child knows what helps with learning and what does not."))
                .addScales(
                        pair("curiosity", "Curiosity", "asks", "finds-out"),
                        pair("persistence", "Persistence", "stays", "returns"),
                        pair("company", "Learning in company", "together", "explains"),
                        pair("self-direction", "Self-direction", "begins", "knows-how"))
                .build();
    }

    private static Scale pair(String name, String title, String one, String other) {
        return mean(LEARNING_SIGNATURE, name, title)
                .addItems(counts(LEARNING_SIGNATURE, one), counts(LEARNING_SIGNATURE, other))
                .build();
    }

    /** From 1, hardly ever, by way of 3, sometimes, to 5, nearly always. */
    private static Item item(InstrumentId instrument, String name, String prompt) {
        return Item.builder()
                .id(id(instrument, name))
                .prompt(Text.of(prompt))
                .minimum(1)
                .maximum(5)
                .build();
    }

    private static Scale.Builder mean(InstrumentId instrument, String name, String title) {
        return Scale.builder()
                .id(scale(instrument, name))
                .title(Text.of(title))
                .method(ScaleMethod.MEAN)
                .decimals(2);
    }

    private static ScaleItem counts(InstrumentId instrument, String name) {
        return ScaleItem.builder().item(id(instrument, name)).build();
    }

    private static ScaleItem reversed(InstrumentId instrument, String name) {
        return ScaleItem.builder().item(id(instrument, name)).reversed(true).build();
    }

    private static ScaleBand band(String name, Optional<Integer> atLeast, Optional<Integer> below) {
        return ScaleBand.builder()
                .band(BandCode.of(name))
                .atLeast(atLeast.map(BigDecimal::valueOf))
                .below(below.map(BigDecimal::valueOf))
                .build();
    }

    private static ItemId id(InstrumentId instrument, String name) {
        return ItemId.of(instrument + ":item:" + name);
    }

    private static ScaleId scale(InstrumentId instrument, String name) {
        return ScaleId.of(instrument + ":scale:" + name);
    }
}
