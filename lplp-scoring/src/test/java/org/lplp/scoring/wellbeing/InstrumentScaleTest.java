package org.lplp.scoring.wellbeing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lplp.scoring.Given.LEARNER;
import static org.lplp.scoring.Given.day;
import static org.lplp.scoring.Given.documented;
import static org.lplp.scoring.Given.learner;
import static org.lplp.scoring.Given.number;
import static org.lplp.scoring.Given.sum;
import static org.lplp.scoring.Given.title;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.lplp.core.base.Direction;
import org.lplp.core.base.InstrumentId;
import org.lplp.core.base.InstrumentResponseId;
import org.lplp.core.base.ItemId;
import org.lplp.core.base.PersonId;
import org.lplp.core.base.ScaleId;
import org.lplp.core.base.VersionLabel;
import org.lplp.core.people.Learner;
import org.lplp.core.wellbeing.BandCode;
import org.lplp.core.wellbeing.ConversionRow;
import org.lplp.core.wellbeing.Instrument;
import org.lplp.core.wellbeing.InstrumentKind;
import org.lplp.core.wellbeing.InstrumentResponse;
import org.lplp.core.wellbeing.Item;
import org.lplp.core.wellbeing.ItemAnswer;
import org.lplp.core.wellbeing.LinearTransform;
import org.lplp.core.wellbeing.NormSet;
import org.lplp.core.wellbeing.RespondentRole;
import org.lplp.core.wellbeing.Scale;
import org.lplp.core.wellbeing.ScaleBand;
import org.lplp.core.wellbeing.ScaleItem;
import org.lplp.core.wellbeing.ScaleMethod;
import org.lplp.core.wellbeing.WellbeingSection;
import org.lplp.scoring.base.Rational;
import org.lplp.scoring.base.Scored;

class InstrumentScaleTest {

    private static final LocalDate AS_OF = day("2026-03-31");
    private static final List<String> ITEMS = List.of("a", "b", "c", "d");
    private static final Learner ELEVEN = learner().birthDate(day("2015-02-10")).build();

    private static ItemId item(String id) {
        return ItemId.of("urn:item:" + id);
    }

    private static Instrument instrument() {
        Instrument.Builder instrument = Instrument.builder()
                .id(InstrumentId.of("urn:ins:1"))
                .version(VersionLabel.of("1.0"))
                .kind(InstrumentKind.RESILIENCE)
                .title(title("Four questions"))
                .licence(title("Apache-2.0"));
        for (String id : ITEMS) {
            instrument.addItems(
                    Item.builder().id(item(id)).minimum(1).maximum(5).build());
        }
        return instrument.build();
    }

    /** Four items from 1 to 5, the third of them reversed. */
    private static Scale.Builder scale(ScaleMethod method) {
        Scale.Builder scale = bare(method);
        for (String id : ITEMS) {
            scale.addItems(ScaleItem.builder()
                    .item(item(id))
                    .reversed(id.equals("c") ? Optional.of(true) : Optional.empty())
                    .build());
        }
        return scale;
    }

    private static Scale.Builder bare(ScaleMethod method) {
        return Scale.builder()
                .id(ScaleId.of("urn:scale:1"))
                .title(title("Scale"))
                .method(method);
    }

    private static ScaleItem weighted(String id, String weight) {
        return ScaleItem.builder().item(item(id)).weight(number(weight)).build();
    }

    private static ScaleBand.Builder band(String name) {
        return ScaleBand.builder().band(BandCode.of(name));
    }

    private static InstrumentResponse.Builder response(String id, String on, String answers) {
        InstrumentResponse.Builder response = InstrumentResponse.builder()
                .id(InstrumentResponseId.of("urn:ir:" + id))
                .instrument(InstrumentId.of("urn:ins:1"))
                .version(VersionLabel.of("1.0"))
                .respondent(LEARNER)
                .role(RespondentRole.SELF)
                .on(day(on));
        for (String answer : answers.isEmpty() ? new String[0] : answers.split(" ")) {
            response.addAnswers(ItemAnswer.builder()
                    .item(item(answer.substring(0, 1)))
                    .value(Integer.parseInt(answer.substring(1)))
                    .build());
        }
        return response;
    }

    private static Scored<InstrumentScaleDetail> score(Scale.Builder scale, InstrumentResponse... responses) {
        return score(scale, ELEVEN, responses);
    }

    private static Scored<InstrumentScaleDetail> score(
            Scale.Builder scale, Learner learner, InstrumentResponse... responses) {
        return InstrumentScale.score(
                instrument(),
                scale.build(),
                WellbeingSection.builder().addResponses(responses).build(),
                learner,
                AS_OF);
    }

    private static Scored<InstrumentScaleDetail> score(Scale.Builder scale, String answers) {
        return score(scale, response("1", "2026-02-09", answers).build());
    }

    private static Optional<NotScored> why(Scale.Builder scale, String answers) {
        Scored<InstrumentScaleDetail> scored = score(scale, answers);
        assertThat(scored.value()).isEmpty();
        assertThat(scored.contributions()).isEmpty();
        assertThat(scored.detail().band()).isEmpty();
        assertThat(scored.missing()).hasSize(1);
        return scored.detail().readings().get(0).notScored();
    }

    @Test
    void aMissingAnswerCountsAsTheMeanOfTheOthers() {
        // First 3 + 2 + (1 + 5 - 3) + 4 = 12. Then 4 + 3 + (1 + 5 - 2) = 11 from three of four: 11/3 * 4 = 14.666...,
        // rounded to
        // 14.7; the difference is 2.7.
        Scale.Builder scale = scale(ScaleMethod.SUM)
                .minimumAnswered(3)
                .decimals(1)
                .direction(Direction.HIGHER_IS_BETTER)
                .addBands(
                        band("low").below(number("10")).build(),
                        band("middle").atLeast(number("10")).below(number("14")).build(),
                        band("high").atLeast(number("14")).build());
        Scored<InstrumentScaleDetail> scored = score(
                scale,
                response("2", "2026-02-09", "c2 a4 b3").build(),
                response("1", "2025-09-29", "a3 b2 c3 d4").build());
        assertThat(scored.value()).contains(number("14.7"));
        assertThat(sum(scored)).isEqualByComparingTo("14.7");
        assertThat(scored.detail().readings().get(0).band()).contains(BandCode.of("middle"));
        assertThat(scored.detail().changes().get(0).change()).isEqualTo(Rational.of(27, 10));
        assertThat(scored).hasToString(documented("InstrumentScaleTest.aMissingAnswerCountsAsTheMeanOfTheOthers"));
    }

    @Test
    void aMeanIsThatOfTheAnswersThatAreThere() {
        // (4 + 3 + 4) / 3
        Scored<InstrumentScaleDetail> scored = score(scale(ScaleMethod.MEAN).minimumAnswered(3), "a4 b3 c2");
        assertThat(scored.value()).contains(number("3.666667"));
        assertThat(sum(scored)).isEqualByComparingTo("3.666667");
        assertThat(scored.detail().readings().get(0).figure()).contains(Rational.of(11, 3));
    }

    @Test
    void allItemsMustBeAnsweredUnlessTheScaleSaysOtherwise() {
        assertThat(why(scale(ScaleMethod.SUM), "a4 b3 c2")).contains(NotScored.TOO_FEW);
        assertThat(why(scale(ScaleMethod.SUM).minimumAnswered(3), "a4 b3")).contains(NotScored.TOO_FEW);
        assertThat(why(scale(ScaleMethod.MEAN).minimumAnswered(0), "")).contains(NotScored.TOO_FEW);
        assertThat(score(scale(ScaleMethod.SUM).minimumAnswered(0), "a2").value())
                .contains(number("8.000000"));
    }

    @Test
    void anAnswerOutOfRangeFailsTheScalesThatReadIt() {
        assertThat(why(scale(ScaleMethod.SUM), "a4 b3 c2 d6")).contains(NotScored.OUT_OF_RANGE);
        assertThat(why(scale(ScaleMethod.SUM), "a0 b3 c2 d5")).contains(NotScored.OUT_OF_RANGE);
        Scale.Builder other = bare(ScaleMethod.SUM).addItems(weighted("a", "1"));
        assertThat(score(other, "a4 d6").value()).contains(number("4.000000"));
    }

    @Test
    void anAnswerGivenTwiceCountsOnceUnlessTheTwoDiffer() {
        assertThat(score(scale(ScaleMethod.SUM), "a4 b3 c2 d5 a4").value()).contains(number("16.000000"));
        assertThat(why(scale(ScaleMethod.SUM), "a4 b3 c2 d5 a3")).contains(NotScored.ANSWERED_TWICE);
    }

    @Test
    void weightsCountInSumAndMean() {
        // 3 * 5 + 1 * 2 = 17, of weight 4; with the second missing 3 * 5 = 15 of 3, so 5 for each of 4: 20.
        Scale.Builder sum = bare(ScaleMethod.SUM).minimumAnswered(1).addItems(weighted("a", "3"), weighted("b", "1"));
        Scale.Builder mean = bare(ScaleMethod.MEAN).addItems(weighted("a", "3"), weighted("b", "1"));
        assertThat(score(sum, "a5 b2").value()).contains(number("17.000000"));
        assertThat(score(sum, "a5").value()).contains(number("20.000000"));
        assertThat(score(mean, "a5 b2").value()).contains(number("4.250000"));
        assertThat(why(bare(ScaleMethod.SUM).addItems(weighted("a", "0")), "a5"))
                .contains(NotScored.WEIGHTLESS);
    }

    @Test
    void aScaleThatCannotBeReadHasNoFigure() {
        assertThat(why(scale(ScaleMethod.of("median")), "a4 b3 c2 d5")).contains(NotScored.METHOD_UNKNOWN);
        assertThat(why(bare(ScaleMethod.SUM).addItems(weighted("z", "1")), "a4"))
                .contains(NotScored.ITEM_UNKNOWN);
    }

    @Test
    void aFigureIsTransformedThenRoundedThenConverted() {
        // Mean (4 + 3 + 4 + 5) / 4 = 4; 4 * 12.5 - 0.5 = 49.5, half up to 50, which the table turns into 7.
        Scale.Builder scale = scale(ScaleMethod.MEAN)
                .decimals(0)
                .transform(LinearTransform.builder()
                        .factor(number("12.5"))
                        .offset(number("-0.5"))
                        .build());
        assertThat(score(scale, "a4 b3 c2 d5").value()).contains(number("50"));
        scale.addConversions(row("49", "6"), row("50", "7"));
        Scored<InstrumentScaleDetail> scored = score(scale, "a4 b3 c2 d5");
        assertThat(scored.value()).contains(number("7"));
        assertThat(sum(scored)).isEqualByComparingTo("7");
        assertThat(scored.contributions())
                .extracting(Object::toString)
                .containsExactly(
                        "12.5 urn:item:a: answer 4",
                        "9.375 urn:item:b: answer 3",
                        "12.5 urn:item:c: answer 2, reversed",
                        "15.625 urn:item:d: answer 5",
                        "-0.5 transform: offset",
                        "0.5 rounding: 0 decimals",
                        "-43 conversion: 50 becomes 7");
        assertThat(why(scale, "a5 b5 c1 d5")).contains(NotScored.NOT_CONVERTED);
        assertThat(why(scale.addConversions(row("50", "8")), "a4 b3 c2 d5")).contains(NotScored.NOT_CONVERTED);
    }

    private static ConversionRow row(String figure, String converted) {
        return ConversionRow.builder()
                .figure(number(figure))
                .converted(number(converted))
                .build();
    }

    @Test
    void halvesAreRoundedAwayFromZero() {
        Scale.Builder half = bare(ScaleMethod.MEAN).decimals(0).addItems(weighted("a", "1"), weighted("b", "1"));
        assertThat(score(half, "a2 b3").value()).contains(number("3"));
        half.transform(LinearTransform.builder()
                .factor(number("-1"))
                .offset(number("0"))
                .build());
        assertThat(score(half, "a2 b3").value()).contains(number("-3"));
    }

    @Test
    void aBandBeginsAtItsBoundAndEndsBeforeTheNext() {
        Scale.Builder scale = bare(ScaleMethod.SUM)
                .addItems(weighted("a", "1"))
                .addBands(
                        band("low").atLeast(number("2")).below(number("3")).build(),
                        band("high").atLeast(number("3")).below(number("5")).build());
        assertThat(score(scale, "a3").detail().band()).contains(BandCode.of("high"));
        assertThat(score(scale, "a2").detail().band()).contains(BandCode.of("low"));
        assertThat(score(scale, "a1").detail().band()).isEmpty();
        assertThat(score(scale, "a5").detail().band()).isEmpty();
        assertThat(score(scale, "a5").value()).contains(number("5.000000"));
    }

    @Test
    void bandsOfTheNormSetHoldElseThoseOfNone() {
        Scale.Builder scale = bare(ScaleMethod.SUM)
                .addItems(weighted("a", "1"))
                .addBands(
                        band("usual").build(),
                        band("here").norm(NormSet.of("wales")).build());
        assertThat(score(scale, "a3").detail().band()).contains(BandCode.of("usual"));
        InstrumentResponse.Builder response = response("1", "2026-02-09", "a3");
        assertThat(score(scale, response.norm(NormSet.of("wales")).build())
                        .detail()
                        .band())
                .contains(BandCode.of("here"));
        assertThat(score(scale, response.norm(NormSet.of("narnia")).build())
                        .detail()
                        .band())
                .contains(BandCode.of("usual"));
    }

    @Test
    void bandsHoldForTheAgeOnTheDayOfTheResponse() {
        // Eleven on 10 February 2026.
        Scale.Builder scale = bare(ScaleMethod.SUM)
                .addItems(weighted("a", "1"))
                .addBands(
                        band("young").maximumAge(10).build(),
                        band("older").minimumAge(11).build());
        assertThat(score(scale, response("1", "2026-02-09", "a3").build())
                        .detail()
                        .band())
                .contains(BandCode.of("young"));
        assertThat(score(scale, response("1", "2026-02-10", "a3").build())
                        .detail()
                        .band())
                .contains(BandCode.of("older"));
        Scored<InstrumentScaleDetail> unborn = score(
                scale, learner().build(), response("1", "2026-02-10", "a3").build());
        assertThat(unborn.value()).contains(number("3.000000"));
        assertThat(unborn.detail().band()).isEmpty();
        assertThat(unborn.missing()).containsExactly("people.learner.birthDate");
    }

    @Test
    void ofSeveralBandsNoneIsTakenAndItIsSaid() {
        Scale.Builder scale = bare(ScaleMethod.SUM)
                .addItems(weighted("a", "1"))
                .addBands(band("low").build(), band("high").atLeast(number("3")).build());
        assertThat(score(scale, "a3").detail().band()).isEmpty();
        assertThat(score(scale, "a3").missing())
                .containsExactly("framework.wellbeing.bands: urn:scale:1 has several for urn:ir:1");
    }

    @Test
    void theLatestResponseSpeaksAndOfOneDayTheLearner() {
        Scale.Builder scale = bare(ScaleMethod.SUM).addItems(weighted("a", "1"));
        InstrumentResponse parent = response("0", "2026-02-09", "a5")
                .respondent(PersonId.of("urn:p:parent"))
                .role(RespondentRole.PARENT)
                .build();
        Scored<InstrumentScaleDetail> scored = score(
                scale,
                parent,
                response("1", "2026-02-09", "a3").build(),
                response("2", "2026-01-09", "a4").build(),
                response("3", "2026-04-01", "a1").build());
        assertThat(scored.value()).contains(number("3.000000"));
        assertThat(scored.ties())
                .containsExactly("urn:ir:1 before 1 more of 2026-02-09: by role, then later wave, then id");
        assertThat(scored.detail().readings()).hasSize(3);
    }

    @Test
    void changesAreOfOnePersonInOneRoleAndSkipWhatHasNoFigure() {
        Scale.Builder scale = bare(ScaleMethod.SUM).addItems(weighted("a", "1")).direction(Direction.LOWER_IS_BETTER);
        PersonId peer = PersonId.of("urn:p:peer");
        Scored<InstrumentScaleDetail> scored = score(
                scale,
                response("1", "2025-09-01", "a3").build(),
                response("2", "2025-10-01", "a9").build(),
                response("3", "2025-11-01", "a5").build(),
                response("4", "2025-11-01", "a5").wave(2).build(),
                response("5", "2025-09-15", "a1")
                        .respondent(peer)
                        .role(RespondentRole.PEER)
                        .build());
        assertThat(scored.detail().changes())
                .extracting(Object::toString)
                .containsExactly("self, 2025-09-01 to 2025-11-01: 2, worse", "self, 2025-11-01 to 2025-11-01: 0");
    }

    @Test
    void otherInstrumentsAndVersionsAreNotRead() {
        Scale.Builder scale = bare(ScaleMethod.SUM).addItems(weighted("a", "1"));
        Scored<InstrumentScaleDetail> scored = score(
                scale,
                response("1", "2026-02-09", "a3")
                        .version(VersionLabel.of("2.0"))
                        .build(),
                response("2", "2026-02-09", "a3")
                        .instrument(InstrumentId.of("urn:ins:2"))
                        .build());
        assertThat(scored.value()).isEmpty();
        assertThat(scored.missing())
                .containsExactly(
                        "wellbeing.responses: urn:ins:1", "wellbeing.responses: urn:ir:1 answers another version");
    }

    @Property
    void reversingAllItemsMirrorsTheMean(@ForAll @Size(4) List<@IntRange(min = 1, max = 5) Integer> answers) {
        StringBuilder given = new StringBuilder();
        Scale.Builder straight = bare(ScaleMethod.MEAN);
        Scale.Builder reversed = bare(ScaleMethod.MEAN);
        for (int i = 0; i < 4; i++) {
            given.append(i == 0 ? "" : " ").append(ITEMS.get(i)).append(answers.get(i));
            straight.addItems(ScaleItem.builder().item(item(ITEMS.get(i))).build());
            reversed.addItems(
                    ScaleItem.builder().item(item(ITEMS.get(i))).reversed(true).build());
        }
        BigDecimal one = score(straight, given.toString()).value().orElseThrow();
        BigDecimal other = score(reversed, given.toString()).value().orElseThrow();
        assertThat(one.add(other)).isEqualByComparingTo("6");
    }

    @Property
    void aProratedSumLiesWithinWhatCompleteAnswersCanGive(
            @ForAll @Size(min = 2, max = 4) List<@IntRange(min = 1, max = 5) Integer> answers) {
        List<String> given = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            given.add(ITEMS.get(i) + answers.get(i));
        }
        Scored<InstrumentScaleDetail> scored =
                score(scale(ScaleMethod.SUM).minimumAnswered(2), String.join(" ", given));
        int known = 0;
        for (int i = 0; i < answers.size(); i++) {
            known += i == 2 ? 6 - answers.get(i) : answers.get(i);
        }
        int left = 4 - answers.size();
        assertThat(scored.value().orElseThrow())
                .isBetween(BigDecimal.valueOf(known + left), BigDecimal.valueOf(known + 5L * left));
        assertThat(sum(scored)).isEqualByComparingTo(scored.value().orElseThrow());
    }
}
