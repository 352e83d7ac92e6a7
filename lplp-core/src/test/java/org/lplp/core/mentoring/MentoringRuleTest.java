package org.lplp.core.mentoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lplp.core.document.Sample.FRIEND;
import static org.lplp.core.document.Sample.LEARNER;
import static org.lplp.core.document.Sample.MENTOR;
import static org.lplp.core.document.Sample.TEACHER;
import static org.lplp.core.document.Sample.TUTOR;
import static org.lplp.core.document.Sample.at;
import static org.lplp.core.document.Sample.community;
import static org.lplp.core.document.Sample.day;
import static org.lplp.core.document.Sample.learner;
import static org.lplp.core.document.Sample.people;
import static org.lplp.core.document.Sample.period;
import static org.lplp.core.document.Sample.person;
import static org.lplp.core.document.Sample.portfolio;

import org.junit.jupiter.api.Test;
import org.lplp.core.base.HalfTermId;
import org.lplp.core.base.MentoringId;
import org.lplp.core.base.MentoringSessionId;
import org.lplp.core.base.Period;
import org.lplp.core.base.PersonId;
import org.lplp.core.base.RecordId;
import org.lplp.core.base.Setting;
import org.lplp.core.base.TermId;
import org.lplp.core.base.VettingId;
import org.lplp.core.base.YearGroup;
import org.lplp.core.calendar.CalendarSection;
import org.lplp.core.calendar.HalfTerm;
import org.lplp.core.calendar.Term;
import org.lplp.core.document.Cases;
import org.lplp.core.document.Community;
import org.lplp.core.document.CommunityFacts;
import org.lplp.core.document.Framework;
import org.lplp.core.document.Portfolio;
import org.lplp.core.document.Report;
import org.lplp.core.document.RuleBook;
import org.lplp.core.document.RuleTest;
import org.lplp.core.document.Skipped;
import org.lplp.core.people.RoleKind;
import org.lplp.core.vetting.Vetting;
import org.lplp.core.vetting.VettingKind;
import org.lplp.core.vetting.VettingOutcome;
import org.lplp.core.vetting.VettingRegister;

/** Tests the rules on mentoring relationships, choices and sessions. */
public class MentoringRuleTest extends RuleTest {

    @Override
    protected void add(Cases cases) {
        addSuperseding(cases);
        addMentorings(cases);
        addChoices(cases);
        addTimes(cases);
        addSessions(cases);
        addVetting(cases);
    }

    private static void addSuperseding(Cases cases) {
        cases.rule("mentoring.supersedes_in_circle")
                .fails(
                        "record supersedes itself",
                        "/mentoring/mentorings/0/sessions/0/supersedes",
                        sessions(session("1").supersedes(RecordId.of("urn:example:mentoring-session:1"))))
                .passes(
                        "record supersedes another",
                        sessions(
                                session("1"), session("2").supersedes(RecordId.of("urn:example:mentoring-session:1"))));
    }

    private static void addMentorings(Cases cases) {
        cases.rule("mentoring.period_backwards")
                .fails(
                        "mentoring ends before it begins",
                        "/mentoring/mentorings/0/period",
                        mentorings(mentoring("1").period(period("2025-09-01", "2025-08-01"))))
                .passes("mentoring of a year", mentorings(mentoring("1").period(period("2025-09-01", "2026-09-01"))));
        cases.rule("mentoring.mentor_is_learner")
                .fails(
                        "learner mentors themselves",
                        "/mentoring/mentorings/0/mentor",
                        mentorings(mentoring("1").mentor(LEARNER)))
                .passes("somebody else mentors", mentorings(mentoring("1")));
        cases.rule("mentoring.mentor_not_older")
                .fails(
                        "friend younger by some weeks mentors",
                        "/mentoring/mentorings/0/mentor",
                        mentorings(mentoring("1").mentor(FRIEND)))
                .passes("learner of Year 11 mentors", mentoredByYear11());
        cases.rule("mentoring.two_primary")
                .fails(
                        "second main mentor begins before the first ends",
                        "/mentoring/mentorings/1/primary",
                        mentorings(
                                mentoring("1").period(period("2025-09-01", "2026-01-02")),
                                mentoring("2").mentor(TEACHER).period(Period.from(day("2026-01-01")))))
                .passes(
                        "second main mentor begins when the first ends",
                        mentorings(
                                mentoring("1").period(period("2025-09-01", "2026-01-01")),
                                mentoring("2").mentor(TEACHER).period(Period.from(day("2026-01-01")))));
    }

    private static void addVetting(Cases cases) {
        cases.rule("mentoring.mentor_not_vetted")
                .within(checked(MENTOR, "2025-09-01", "2026-03-05"))
                .fails(
                        "nobody checked the mentor of today",
                        "/mentoring/mentorings/0/mentor",
                        mentorings(mentoring("1").mentor(TEACHER)))
                .fails(
                        "sessions on the two days before the check",
                        "/mentoring/mentorings/0/mentor",
                        mentorings(mentoring("1")
                                .period(period("2025-08-01", "2025-12-20"))
                                .addSessions(
                                        session("1")
                                                .start(at("2025-08-31T10:00:00+01:00"))
                                                .build(),
                                        session("2")
                                                .start(at("2025-08-30T10:00:00+01:00"))
                                                .build())))
                .passes(
                        "session on the day of the check",
                        mentorings(mentoring("1")
                                .period(period("2025-08-01", "2025-12-20"))
                                .addSessions(session("1")
                                        .start(at("2025-09-01T10:00:00+01:00"))
                                        .build())))
                .passes("check of the mentor expires tomorrow", mentorings(mentoring("1")))
                .fails(
                        "mentor is of age on the day of the session",
                        "/mentoring/mentorings/0/mentor",
                        mentoredBySixthFormer("2026-01-12"))
                .passes("mentor is of age on the day after the session", mentoredBySixthFormer("2026-01-13"))
                .passes("mentor of Year 11 needs no check", mentoredByYear11())
                .passes(
                        "learner of age needs no checked mentor",
                        ofAge(mentoring("1").mentor(TEACHER)));
    }

    private static void addChoices(Cases cases) {
        cases.rule("mentoring.choice_rank_repeated")
                .fails("two first choices", "/mentoring/choices/1/rank", chosen(choice(MENTOR, 1), choice(TEACHER, 1)))
                .passes("first and second choice", chosen(choice(TEACHER, 2), choice(MENTOR, 1)));
        cases.rule("mentoring.choice_rank_gap")
                .fails("no second choice", "/mentoring/choices", chosen(choice(MENTOR, 1), choice(TEACHER, 3)))
                .passes("three choices", chosen(choice(MENTOR, 1), choice(TEACHER, 3), choice(TUTOR, 2)));
        cases.rule("mentoring.mentor_chosen_twice")
                .fails(
                        "same mentor first and second",
                        "/mentoring/choices/1/mentor",
                        chosen(choice(MENTOR, 1), choice(MENTOR, 2)))
                .passes("another mentor second", chosen(choice(MENTOR, 1), choice(TEACHER, 2)));
        cases.rule("mentoring.mentor_not_chosen")
                .fails(
                        "learner wanted a teacher",
                        "/mentoring/mentorings/0/mentor",
                        chosenAndMentored(choice(TEACHER, 1)))
                .passes("mentor was the second choice", chosenAndMentored(choice(TEACHER, 1), choice(MENTOR, 2)));
    }

    private static void addTimes(Cases cases) {
        cases.rule("mentoring.session_before_start")
                .fails(
                        "session on the day before the mentoring",
                        "/mentoring/mentorings/0/sessions/0/start",
                        sessions(session("1").start(at("2025-08-31T10:00:00+01:00"))))
                .passes(
                        "session on the first day by the school's clock",
                        sessions(session("1").start(at("2025-09-01T00:30:00+01:00"))));
        cases.rule("mentoring.session_after_end")
                .fails(
                        "session on the day after the last",
                        "/mentoring/mentorings/0/sessions/0/start",
                        mentorings(mentoring("1")
                                .period(period("2025-09-01", "2026-01-12"))
                                .addSessions(session("1").build())))
                .passes(
                        "session on the last day",
                        mentorings(mentoring("1")
                                .period(period("2025-09-01", "2026-01-13"))
                                .addSessions(session("1").build())));
        cases.rule("mentoring.held_in_future")
                .fails(
                        "not over at the issue",
                        "/mentoring/mentorings/0/sessions/0/status",
                        sessions(session("1").start(at("2026-03-04T09:41:00Z"))))
                .passes("over at the issue", sessions(session("1").start(at("2026-03-04T09:40:00Z"))))
                .passes(
                        "planned an hour after the issue",
                        sessions(session("1").start(at("2026-03-04T11:00:00Z")).status(SessionStatus.PLANNED)));
        cases.rule("mentoring.planned_in_past")
                .fails(
                        "planned for yesterday",
                        "/mentoring/mentorings/0/sessions/0/status",
                        sessions(session("1").start(at("2026-03-03T11:00:00Z")).status(SessionStatus.PLANNED)))
                .passes(
                        "planned for today",
                        sessions(session("1").start(at("2026-03-04T09:00:00Z")).status(SessionStatus.PLANNED)));
        cases.rule("mentoring.sessions_overlap")
                .fails(
                        "second session begins in the last minute of the first",
                        "/mentoring/mentorings/0/sessions/1/start",
                        sessions(session("1"), session("2").start(at("2026-01-12T10:19:00Z"))))
                .passes(
                        "second session begins when the first is over",
                        sessions(session("1"), session("2").start(at("2026-01-12T10:20:00Z"))));
        cases.rule("mentoring.session_outside_term")
                .fails(
                        "session in half-term week",
                        "/mentoring/mentorings/0/sessions/0/start",
                        inTwoHalfTerms(session("1").start(at("2025-10-29T10:00:00Z"))))
                .passes(
                        "session on the last day of a half term",
                        inTwoHalfTerms(session("1").start(at("2025-10-24T10:00:00Z"))));
    }

    private static void addSessions(Cases cases) {
        cases.rule("mentoring.parents_unwelcome")
                .fails(
                        "parents come unasked",
                        "/mentoring/mentorings/0/sessions/0/parentsPresent",
                        sessions(session("1").parentsPresent(true)))
                .passes(
                        "parents come as the learner wishes",
                        mentorings(mentoring("1")
                                .parentsWelcome(true)
                                .addSessions(session("1").parentsPresent(true).build())));
        cases.rule("mentoring.session_without_setting")
                .fails("held nobody knows where", "/mentoring/mentorings/0/sessions/0", sessions(bare("1")))
                .passes("cancelled, and so nowhere", sessions(bare("1").status(SessionStatus.CANCELLED)));
        cases.rule("mentoring.session_too_short")
                .fails(
                        "held for 14 minutes",
                        "/mentoring/mentorings/0/sessions/0/minutes",
                        sessions(session("1").minutes(14)))
                .passes("held for 15 minutes", sessions(session("1").minutes(15)));
    }

    @Test
    void mentorOfWhomNobodySaysWhetherAdultIsNotJudgedByChecks() {
        PersonId stranger = PersonId.of("urn:example:person:stranger");
        Portfolio portfolio = portfolio()
                .people(people().addPeople(person(stranger, "Siôn Example", RoleKind.MENTOR)
                                .build())
                        .build())
                .mentoring(MentoringSection.builder()
                        .addMentorings(mentoring("1").mentor(stranger).build())
                        .build())
                .build();

        CommunityFacts around = CommunityFacts.of(
                checked(MENTOR, "2025-09-01", "2026-03-05"), Framework.leadbeater2008(), day("2026-03-04"));
        Report report = RuleBook.standard().check(portfolio, around, day("2026-03-04"));

        assertThat(report.findings().isEmpty()).isTrue();
        assertThat(report.rulesSkipped()).contains(new Skipped("mentoring.mentor_not_vetted", "people.people.adult"));
    }

    @Test
    void communityThatKeepsNoChecksJudgesNoMentor() {
        Portfolio portfolio = portfolio()
                .mentoring(MentoringSection.builder()
                        .addMentorings(mentoring("1").build())
                        .build())
                .build();
        CommunityFacts around = CommunityFacts.of(community().build(), Framework.leadbeater2008(), day("2026-03-04"));

        Report report = RuleBook.standard().check(portfolio, around, day("2026-03-04"));

        assertThat(report.findings().isEmpty()).isTrue();
        assertThat(report.rulesSkipped())
                .contains(new Skipped("mentoring.mentor_not_vetted", "community.vetting.vettings"));
    }

    @Test
    void mentorOfUnknownAgeIsNotJudged() {
        PersonId stranger = PersonId.of("urn:example:person:stranger");
        Portfolio portfolio = portfolio()
                .people(people().addPeople(person(stranger, "Siôn Example", RoleKind.MENTOR)
                                .build())
                        .build())
                .mentoring(MentoringSection.builder()
                        .addMentorings(mentoring("1").mentor(stranger).build())
                        .build())
                .build();

        Report report = RuleBook.standard().check(portfolio, Framework.leadbeater2008(), day("2026-03-04"));

        assertThat(report.findings().isEmpty()).isTrue();
        assertThat(report.rulesSkipped())
                .contains(new Skipped("mentoring.mentor_not_older", "people.people.birthDate"));
    }

    private static Community checked(PersonId person, String issued, String expires) {
        return community()
                .vetting(VettingRegister.builder()
                        .addVettings(Vetting.builder()
                                .id(VettingId.of("urn:example:vetting:1"))
                                .person(person)
                                .kind(VettingKind.ENHANCED_BARRED_LISTS)
                                .outcome(VettingOutcome.CLEAR)
                                .issued(day(issued))
                                .expires(day(expires))
                                .build())
                        .build())
                .build();
    }

    private static Mentoring.Builder mentoring(String name) {
        return Mentoring.builder()
                .id(MentoringId.of("urn:example:mentoring:" + name))
                .mentor(MENTOR)
                .period(Period.from(day("2025-09-01")))
                .primary(true);
    }

    private static MentoringSession.Builder bare(String name) {
        return MentoringSession.builder()
                .id(MentoringSessionId.of("urn:example:mentoring-session:" + name))
                .start(at("2026-01-12T10:00:00Z"))
                .minutes(20)
                .status(SessionStatus.HELD);
    }

    private static MentoringSession.Builder session(String name) {
        return bare(name).setting(Setting.SCHOOL);
    }

    private static MentorChoice choice(PersonId mentor, int rank) {
        return MentorChoice.builder()
                .mentor(mentor)
                .rank(rank)
                .on(day("2025-09-02"))
                .build();
    }

    private static Portfolio mentorings(Mentoring.Builder... mentorings) {
        MentoringSection.Builder section = MentoringSection.builder();
        for (Mentoring.Builder mentoring : mentorings) {
            section.addMentorings(mentoring.build());
        }
        return portfolio().mentoring(section.build()).build();
    }

    private static Portfolio sessions(MentoringSession.Builder... sessions) {
        Mentoring.Builder mentoring = mentoring("1");
        for (MentoringSession.Builder session : sessions) {
            mentoring.addSessions(session.build());
        }
        return mentorings(mentoring);
    }

    private static Portfolio chosen(MentorChoice... choices) {
        return portfolio()
                .mentoring(MentoringSection.builder().addChoices(choices).build())
                .build();
    }

    private static Portfolio chosenAndMentored(MentorChoice... choices) {
        return portfolio()
                .mentoring(MentoringSection.builder()
                        .addChoices(choices)
                        .addMentorings(mentoring("1").build())
                        .build())
                .build();
    }

    private static Portfolio mentoredByYear11() {
        PersonId older = PersonId.of("urn:example:person:older");
        return portfolio()
                .people(people().addPeople(person(older, "Osian Example", RoleKind.PEER)
                                .yearGroup(YearGroup.YEAR_11)
                                .build())
                        .build())
                .mentoring(MentoringSection.builder()
                        .addMentorings(mentoring("1").mentor(older).build())
                        .build())
                .build();
    }

    /** One session, by somebody who comes of age on a day. */
    private static Portfolio mentoredBySixthFormer(String ofAge) {
        PersonId older = PersonId.of("urn:example:person:older");
        return portfolio()
                .people(people().addPeople(person(older, "Osian Example", RoleKind.PEER)
                                .birthDate(day(ofAge).minusYears(18))
                                .build())
                        .build())
                .mentoring(MentoringSection.builder()
                        .addMentorings(mentoring("1")
                                .mentor(older)
                                .period(period("2025-09-01", "2026-01-13"))
                                .addSessions(session("1").build())
                                .build())
                        .build())
                .build();
    }

    private static Portfolio ofAge(Mentoring.Builder mentoring) {
        return portfolio()
                .people(people().learner(learner()
                                .birthDate(day("2007-09-01"))
                                .yearGroup(YearGroup.YEAR_13)
                                .build())
                        .build())
                .mentoring(MentoringSection.builder()
                        .addMentorings(mentoring.build())
                        .build())
                .build();
    }

    private static Portfolio inTwoHalfTerms(MentoringSession.Builder session) {
        return portfolio()
                .mentoring(MentoringSection.builder()
                        .addMentorings(
                                mentoring("1").addSessions(session.build()).build())
                        .build())
                .calendar(CalendarSection.builder()
                        .addTerms(Term.builder()
                                .id(TermId.of("urn:example:term:autumn"))
                                .period(period("2025-09-01", "2025-12-20"))
                                .addHalfTerms(
                                        HalfTerm.builder()
                                                .id(HalfTermId.of("urn:example:half-term:1"))
                                                .period(period("2025-09-01", "2025-10-25"))
                                                .build(),
                                        HalfTerm.builder()
                                                .id(HalfTermId.of("urn:example:half-term:2"))
                                                .period(period("2025-11-03", "2025-12-20"))
                                                .build())
                                .build())
                        .build())
                .build();
    }
}
