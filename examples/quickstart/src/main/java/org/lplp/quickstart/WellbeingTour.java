package org.lplp.quickstart;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.lplp.core.base.*;
import org.lplp.core.people.Learner;
import org.lplp.core.wellbeing.*;
import org.lplp.scoring.base.Scored;
import org.lplp.scoring.wellbeing.*;

/** Idea 2: a questionnaire is data. Its items, scales and bands stand in a framework, and one scorer reads them all. */
public final class WellbeingTour {

    private static final InstrumentId CLUB = InstrumentId.of("urn:example:instrument:club");
    private static final PersonId LEARNER = PersonId.of("urn:example:rhiannon");

    private WellbeingTour() {}

    public static void main(String[] args) {
        Scale belonging = belonging();
        Instrument instrument = instrument(belonging);
        WellbeingSection answers = WellbeingSection.builder()
                .addResponses(response("autumn", "2025-10-01", 3, 4))
                .addResponses(response("spring", "2026-03-02", 4, 2))
                .build();

        Scored<InstrumentScaleDetail> score = InstrumentScale.score(
                instrument,
                belonging,
                answers,
                Learner.builder().id(LEARNER).name(Text.of("Rhiannon")).build(),
                LocalDate.of(2026, 3, 31));

        for (ScaleReading reading : score.detail().readings()) {
            System.out.printf(
                    "%s: %s, %s%n",
                    reading.on(), reading.figure().orElseThrow(), reading.band().orElseThrow());
        }
        score.detail()
                .changes()
                .forEach(change -> System.out.printf(
                        "change %s, better: %s%n",
                        change.change(), change.better().orElseThrow()));
        System.out.println("\nThe score as it explains itself:\n" + score);
    }

    private static Scale belonging() {
        return Scale.builder()
                .id(ScaleId.of("urn:example:scale:belonging"))
                .title(Text.of("Belonging"))
                .method(ScaleMethod.SUM)
                .addItems(ScaleItem.builder().item(item("welcome")).build())
                .addItems(
                        ScaleItem.builder().item(item("lonely")).reversed(true).build())
                .addBands(ScaleBand.builder()
                        .band(BandCode.of("low"))
                        .below(new BigDecimal("6"))
                        .build())
                .addBands(ScaleBand.builder()
                        .band(BandCode.of("high"))
                        .atLeast(new BigDecimal("6"))
                        .build())
                .direction(Direction.HIGHER_IS_BETTER)
                .build();
    }

    private static Instrument instrument(Scale belonging) {
        return Instrument.builder()
                .id(CLUB)
                .version(VersionLabel.of("1"))
                .kind(InstrumentKind.WELLBEING)
                .title(Text.of("How is the club?"))
                .licence(Text.of("ours"))
                .addRespondents(RespondentRole.SELF)
                .addItems(
                        Item.builder().id(item("welcome")).minimum(1).maximum(5).build())
                .addItems(
                        Item.builder().id(item("lonely")).minimum(1).maximum(5).build())
                .addScales(belonging)
                .build();
    }

    private static ItemId item(String name) {
        return ItemId.of("urn:example:item:" + name);
    }

    private static InstrumentResponse response(String name, String on, int welcome, int lonely) {
        return InstrumentResponse.builder()
                .id(InstrumentResponseId.of("urn:example:response:" + name))
                .instrument(CLUB)
                .version(VersionLabel.of("1"))
                .respondent(LEARNER)
                .role(RespondentRole.SELF)
                .on(LocalDate.parse(on))
                .addAnswers(ItemAnswer.builder()
                        .item(item("welcome"))
                        .value(welcome)
                        .build())
                .addAnswers(
                        ItemAnswer.builder().item(item("lonely")).value(lonely).build())
                .build();
    }
}
