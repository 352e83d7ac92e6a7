package org.lplp.core.wellbeing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lplp.core.document.Sample.LEARNER;
import static org.lplp.core.document.Sample.PARENT;
import static org.lplp.core.document.Sample.TEACHER;
import static org.lplp.core.document.Sample.TUTOR;
import static org.lplp.core.document.Sample.day;
import static org.lplp.core.document.Sample.learner;
import static org.lplp.core.document.Sample.people;
import static org.lplp.core.document.Sample.period;
import static org.lplp.core.document.Sample.person;
import static org.lplp.core.document.Sample.portfolio;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lplp.core.base.InstrumentId;
import org.lplp.core.base.InstrumentResponseId;
import org.lplp.core.base.ItemId;
import org.lplp.core.base.PersonId;
import org.lplp.core.base.ProgrammeParticipationId;
import org.lplp.core.base.RecordId;
import org.lplp.core.base.Setting;
import org.lplp.core.base.Text;
import org.lplp.core.base.VersionLabel;
import org.lplp.core.document.Cases;
import org.lplp.core.document.Framework;
import org.lplp.core.document.Portfolio;
import org.lplp.core.document.RuleBook;
import org.lplp.core.document.RuleTest;
import org.lplp.core.document.Skipped;
import org.lplp.core.people.RoleKind;

/** Tests the rules on programmes and on responses to instruments. */
public class WellbeingRuleTest extends RuleTest {

    private static final InstrumentId RESILIENCE = InstrumentId.of("urn:lplp:instrument:resilience");
    private static final InstrumentId SIGNATURE = InstrumentId.of("urn:lplp:instrument:learning-signature");

    @Override
    protected void add(Cases cases) {
        addProgrammes(cases);
        addInstruments(cases);
        addAnswers(cases);
        addRespondents(cases);
        addWaves(cases);
    }

    private static void addProgrammes(Cases cases) {
        cases.rule("wellbeing.period_backwards")
                .fails(
                        "programme ends on its first day",
                        "/wellbeing/participations/0/period",
                        programme(participation().period(period("2026-01-05", "2026-01-05"))))
                .passes("programme of one day", programme(participation().period(period("2026-01-05", "2026-01-06"))));
        cases.rule("wellbeing.attended_more")
                .fails(
                        "nine of eight sessions",
                        "/wellbeing/participations/0/sessionsAttended",
                        programme(participation().sessionsOffered(8).sessionsAttended(9)))
                .passes(
                        "eight of eight sessions",
                        programme(participation().sessionsOffered(8).sessionsAttended(8)));
        cases.rule("wellbeing.programme_age")
                .fails(
                        "programme begins on the fourteenth birthday",
                        "/wellbeing/participations/0/kind",
                        programme(participation().period(period("2026-05-06", "2026-07-01"))))
                .fails(
                        "programme begins on the day before the tenth birthday",
                        "/wellbeing/participations/0/kind",
                        programme(participation().period(period("2022-05-05", "2022-07-01"))))
                .passes(
                        "programme begins on the day before the fourteenth birthday",
                        programme(participation().period(period("2026-05-05", "2026-07-01"))))
                .passes(
                        "programme begins on the tenth birthday",
                        programme(participation().period(period("2022-05-06", "2022-07-01"))))
                .passes(
                        "study programme at fourteen",
                        programme(
                                participation().kind(ProgrammeKind.STUDY).period(period("2026-05-06", "2026-07-01"))));
        cases.rule("wellbeing.programme_without_setting")
                .fails(
                        "programme anywhere",
                        "/wellbeing/participations/0",
                        programme(participation().setting(Optional.empty())))
                .passes("programme in a third space", programme(participation().setting(Setting.THIRD_SPACE)));
        cases.rule("wellbeing.change_unmeasured")
                .fails(
                        "one wave of a programme that is over",
                        "/wellbeing/participations/0",
                        programme(over(), resilience("1")))
                .passes(
                        "two waves of a programme that is over",
                        programme(
                                over(),
                                resilience("1"),
                                resilience("2").on(day("2026-02-20")).wave(2)))
                .passes("one wave of a programme that is running", programme(participation(), resilience("1")));
        cases.rule("wellbeing.supersedes_in_circle")
                .fails(
                        "response supersedes itself",
                        "/wellbeing/responses/0/supersedes",
                        responses(resilience("1").supersedes(RecordId.of("urn:example:response:1"))))
                .passes(
                        "response supersedes another",
                        responses(resilience("1"), resilience("2").supersedes(RecordId.of("urn:example:response:1"))));
    }

    private static void addInstruments(Cases cases) {
        cases.rule("wellbeing.instrument_unknown")
                .fails(
                        "instrument of no framework",
                        "/wellbeing/responses/0/instrument",
                        responses(resilience("1").instrument(InstrumentId.of("urn:example:instrument:juggling"))))
                .passes("instrument of the framework", responses(resilience("1")));
        cases.rule("wellbeing.version_unknown")
                .fails(
                        "version that is yet to come",
                        "/wellbeing/responses/0/version",
                        responses(resilience("1").version(VersionLabel.of("2.0"))))
                .passes("version of the framework", responses(resilience("1").version(VersionLabel.of("1.0"))));
        cases.rule("wellbeing.norm_unknown")
                .fails(
                        "norm set of another instrument",
                        "/wellbeing/responses/0/norm",
                        responses(resilience("1").norm(NormSet.of("wales2008"))))
                .passes("no norm set", responses(resilience("1").norm(Optional.empty())));
    }

    private static void addAnswers(Cases cases) {
        cases.rule("wellbeing.item_unknown")
                .fails(
                        "answer to an item of another instrument",
                        "/wellbeing/responses/0/answers/6/item",
                        responses(resilience("1").addAnswers(answer(SIGNATURE, "asks", 3))))
                .passes("answers to the items of the instrument", responses(resilience("1")));
        cases.rule("wellbeing.item_answered_twice")
                .fails(
                        "second answer to an item",
                        "/wellbeing/responses/0/answers/6/item",
                        responses(resilience("1").addAnswers(answer(RESILIENCE, "ask", 3))))
                .passes("one answer to each item", responses(resilience("1")));
        cases.rule("wellbeing.answer_out_of_range")
                .fails("answer of 6 where 5 is the most", "/wellbeing/responses/0/answers/0/value", answered(6))
                .fails("answer of 0 where 1 is the least", "/wellbeing/responses/0/answers/0/value", answered(0))
                .passes("answer of 5", answered(5))
                .passes("answer of 1", answered(1));
        cases.rule("wellbeing.scores_nothing")
                .fails(
                        "one answer to each scale",
                        "/wellbeing/responses/0/answers",
                        responses(resilience("1")
                                .answers(List.of(answer(RESILIENCE, "calm", 3), answer(RESILIENCE, "ask", 3)))))
                .passes(
                        "two answers to one scale",
                        responses(resilience("1")
                                .answers(List.of(answer(RESILIENCE, "calm", 3), answer(RESILIENCE, "give-up", 3)))));
    }

    private static void addRespondents(Cases cases) {
        cases.rule("wellbeing.respondent_not_asked")
                .fails(
                        "teacher answers what parents are asked",
                        "/wellbeing/responses/0/role",
                        responses(signature().respondent(TEACHER).role(RespondentRole.TEACHER)))
                .passes("mother answers what parents are asked", responses(signature()));
        cases.rule("wellbeing.role_unlike_respondent")
                .fails(
                        "mother answers as the learner",
                        "/wellbeing/responses/0/respondent",
                        responses(resilience("1").respondent(PARENT)))
                .fails(
                        "learner answers as a parent",
                        "/wellbeing/responses/0/respondent",
                        responses(signature().respondent(LEARNER)))
                .fails(
                        "tutor answers as a parent",
                        "/wellbeing/responses/0/respondent",
                        responses(signature().respondent(TUTOR)))
                .passes("learner answers as the learner", responses(resilience("1")))
                .passes("mother answers as a parent", responses(signature()));
        cases.rule("wellbeing.age_out_of_range")
                .fails(
                        "answered on the day before the tenth birthday",
                        "/wellbeing/responses/0/on",
                        responses(resilience("1").on(day("2022-05-05"))))
                .fails(
                        "answered by a learner of fourteen",
                        "/wellbeing/responses/0/on",
                        born("2012-03-04", resilience("1").on(day("2026-03-04"))))
                .passes(
                        "answered on the tenth birthday",
                        responses(resilience("1").on(day("2022-05-06"))))
                .passes(
                        "answered on the day before the fourteenth birthday",
                        born("2012-03-05", resilience("1").on(day("2026-03-04"))));
        cases.rule("wellbeing.in_future")
                .fails(
                        "answered two days after the issue",
                        "/wellbeing/responses/0/on",
                        responses(resilience("1").on(day("2026-03-06"))))
                .passes(
                        "answered on the day of issue",
                        responses(resilience("1").on(day("2026-03-04"))));
    }

    private static void addWaves(Cases cases) {
        cases.rule("wellbeing.wave_repeated")
                .fails(
                        "two responses in the first wave",
                        "/wellbeing/responses/1/wave",
                        responses(resilience("1"), resilience("2").on(day("2026-02-20"))))
                .passes(
                        "another parent in the same wave",
                        responses(signature(), signature().id(id("2")).respondent(GRANDMOTHER)));
        cases.rule("wellbeing.waves_out_of_order")
                .fails(
                        "second wave before the first",
                        "/wellbeing/responses/1/on",
                        responses(resilience("1"), resilience("2").wave(2).on(day("2025-10-02"))))
                .passes(
                        "second wave after the first",
                        responses(resilience("1"), resilience("2").wave(2).on(day("2026-02-20"))));
        cases.rule("wellbeing.waves_too_close")
                .fails(
                        "27 days between waves",
                        "/wellbeing/responses/1/on",
                        responses(
                                resilience("1").on(day("2026-01-05")),
                                resilience("2").wave(2).on(day("2026-02-01"))))
                .passes(
                        "28 days between waves",
                        responses(
                                resilience("1").on(day("2026-01-05")),
                                resilience("2").wave(2).on(day("2026-02-02"))));
    }

    private static final PersonId GRANDMOTHER = PersonId.of("urn:example:person:grandmother");

    @Test
    void withoutADayOfBirthAgesAreNotJudged() {
        Portfolio unknown = Portfolio.builder()
                .from(programme(participation(), resilience("1")))
                .people(people().learner(learner().birthDate(Optional.empty()).build())
                        .build())
                .build();

        assertThat(RuleBook.standard()
                        .check(unknown, Framework.leadbeater2008(), day("2026-03-04"))
                        .rulesSkipped())
                .contains(
                        new Skipped("wellbeing.age_out_of_range", "people.learner.birthDate"),
                        new Skipped("wellbeing.programme_age", "people.learner.birthDate"));
    }

    private static ProgrammeParticipation.Builder participation() {
        return ProgrammeParticipation.builder()
                .id(ProgrammeParticipationId.of("urn:example:programme"))
                .title(Text.of("Bounce back"))
                .kind(ProgrammeKind.RESILIENCE)
                .period(period("2025-11-01", "2026-04-01"))
                .setting(Setting.SCHOOL);
    }

    private static ProgrammeParticipation.Builder over() {
        return participation().period(period("2025-11-01", "2026-03-04"));
    }

    private static InstrumentResponseId id(String name) {
        return InstrumentResponseId.of("urn:example:response:" + name);
    }

    private static InstrumentResponse.Builder resilience(String name) {
        return InstrumentResponse.builder()
                .id(id(name))
                .instrument(RESILIENCE)
                .version(VersionLabel.of("1.0"))
                .respondent(LEARNER)
                .role(RespondentRole.SELF)
                .on(day("2025-11-03"))
                .wave(1)
                .addAnswers(
                        answer(RESILIENCE, "another-way", 4),
                        answer(RESILIENCE, "calm", 3),
                        answer(RESILIENCE, "give-up", 2),
                        answer(RESILIENCE, "somebody", 5),
                        answer(RESILIENCE, "ask", 3),
                        answer(RESILIENCE, "alone", 4));
    }

    private static InstrumentResponse.Builder signature() {
        return InstrumentResponse.builder()
                .id(id("signature"))
                .instrument(SIGNATURE)
                .version(VersionLabel.of("1.0"))
                .respondent(PARENT)
                .role(RespondentRole.PARENT)
                .on(day("2025-11-03"))
                .wave(1)
                .addAnswers(answer(SIGNATURE, "asks", 4), answer(SIGNATURE, "finds-out", 5));
    }

    private static ItemAnswer answer(InstrumentId instrument, String item, int value) {
        return ItemAnswer.builder()
                .item(ItemId.of(instrument + ":item:" + item))
                .value(value)
                .build();
    }

    private static Portfolio answered(int value) {
        return responses(resilience("1")
                .answers(List.of(
                        answer(RESILIENCE, "another-way", value),
                        answer(RESILIENCE, "calm", 3),
                        answer(RESILIENCE, "give-up", 3))));
    }

    private static Portfolio responses(InstrumentResponse.Builder... responses) {
        WellbeingSection.Builder section = WellbeingSection.builder();
        Stream.of(responses).forEach(response -> section.addResponses(response.build()));
        return portfolio()
                .people(people().addPeople(person(GRANDMOTHER, "Gwen Example", RoleKind.FAMILY)
                                .adult(true)
                                .build())
                        .build())
                .wellbeing(section.build())
                .build();
    }

    private static Portfolio born(String day, InstrumentResponse.Builder response) {
        return Portfolio.builder()
                .from(responses(response))
                .people(people().learner(learner().birthDate(day(day)).build()).build())
                .build();
    }

    private static Portfolio programme(
            ProgrammeParticipation.Builder participation, InstrumentResponse.Builder... responses) {
        WellbeingSection.Builder section = WellbeingSection.builder().addParticipations(participation.build());
        Stream.of(responses)
                .forEach(response ->
                        section.addResponses(response.during(ProgrammeParticipationId.of("urn:example:programme"))
                                .build()));
        return portfolio().wellbeing(section.build()).build();
    }
}
