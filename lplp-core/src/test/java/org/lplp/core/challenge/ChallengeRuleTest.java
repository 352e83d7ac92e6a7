package org.lplp.core.challenge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lplp.core.document.Sample.FRIEND;
import static org.lplp.core.document.Sample.ISSUED;
import static org.lplp.core.document.Sample.LEARNER;
import static org.lplp.core.document.Sample.MENTOR;
import static org.lplp.core.document.Sample.TEACHER;
import static org.lplp.core.document.Sample.community;
import static org.lplp.core.document.Sample.day;
import static org.lplp.core.document.Sample.framework;
import static org.lplp.core.document.Sample.period;
import static org.lplp.core.document.Sample.portfolio;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lplp.core.base.ChallengeId;
import org.lplp.core.base.ChallengeOptionId;
import org.lplp.core.base.HalfTermId;
import org.lplp.core.base.Period;
import org.lplp.core.base.PlaceId;
import org.lplp.core.base.RecordId;
import org.lplp.core.base.Setting;
import org.lplp.core.base.TermId;
import org.lplp.core.base.TermSeason;
import org.lplp.core.base.Text;
import org.lplp.core.base.Tier;
import org.lplp.core.base.VettingId;
import org.lplp.core.base.YearGroup;
import org.lplp.core.calendar.CalendarSection;
import org.lplp.core.calendar.HalfTerm;
import org.lplp.core.calendar.Term;
import org.lplp.core.document.Cases;
import org.lplp.core.document.Community;
import org.lplp.core.document.Framework;
import org.lplp.core.document.Portfolio;
import org.lplp.core.document.Report;
import org.lplp.core.document.RuleBook;
import org.lplp.core.document.RuleTest;
import org.lplp.core.document.Skipped;
import org.lplp.core.place.Place;
import org.lplp.core.place.PlaceRegister;
import org.lplp.core.vetting.Vetting;
import org.lplp.core.vetting.VettingKind;
import org.lplp.core.vetting.VettingOutcome;
import org.lplp.core.vetting.VettingRegister;

/** Tests the rules on personal challenges. */
public class ChallengeRuleTest extends RuleTest {

    private static final ChallengeOptionId RAFT = ChallengeOptionId.of("urn:example:challenge-option:raft");
    private static final PlaceId LAKE = PlaceId.of("urn:example:place:lake");

    @Override
    protected void add(Cases cases) {
        addChoice(cases);
        addTeam(cases);
        addCourse(cases);
        addMenu(cases);
        addPlaces(cases);
    }

    private static void addChoice(Cases cases) {
        cases.rule("challenge.period_backwards")
                .fails(
                        "challenge ends on the day on which it begins",
                        "/challenge/challenges/0/period",
                        challenges(challenge("1")
                                .status(ChallengeStatus.ABANDONED)
                                .period(period("2026-02-23", "2026-02-23"))))
                .passes(
                        "challenge of a day",
                        challenges(challenge("1")
                                .status(ChallengeStatus.ABANDONED)
                                .period(period("2026-02-23", "2026-02-24"))));
        cases.rule("challenge.chosen_by_another")
                .fails(
                        "teacher chose",
                        "/challenge/challenges/0/chosenBy",
                        challenges(challenge("1").chosenBy(TEACHER)))
                .passes("learner chose", challenges(challenge("1")));
        cases.rule("challenge.year_group_not_allowed")
                .fails(
                        "challenge in Year 10",
                        "/challenge/challenges/0/yearGroup",
                        challenges(challenge("1").yearGroup(YearGroup.YEAR_10)))
                .fails(
                        "challenge in Year 6",
                        "/challenge/challenges/0/yearGroup",
                        challenges(challenge("1").yearGroup(YearGroup.YEAR_6)))
                .passes("challenge in Year 7", challenges(challenge("1").yearGroup(YearGroup.YEAR_7)));
        cases.rule("challenge.season_not_allowed")
                .fails(
                        "challenge begins on the last day of the spring term",
                        "/challenge/challenges/0/period",
                        inYear(planned("1").period(period("2026-04-01", "2026-05-01"))))
                .fails(
                        "challenge of unknown length begins in the spring term",
                        "/challenge/challenges/0/period",
                        inYear(challenge("1").period(Period.from(day("2026-03-02")))))
                .passes(
                        "challenge begins on the first day of the summer term",
                        inYear(planned("1").period(period("2026-04-20", "2026-07-18"))))
                .passes(
                        "challenge of unknown length begins in the summer term",
                        inYear(planned("1").period(Period.from(day("2026-04-20")))));
        cases.rule("challenge.two_at_once")
                .fails(
                        "second challenge begins on the last day of the first",
                        "/challenge/challenges/1/period",
                        challenges(
                                challenge("1").period(period("2026-02-23", "2026-03-05")),
                                planned("2").period(period("2026-03-04", "2026-07-18"))))
                .passes(
                        "second challenge begins when the first is over",
                        challenges(
                                challenge("1").period(period("2026-02-23", "2026-03-05")),
                                planned("2").period(period("2026-03-05", "2026-07-18"))))
                .passes(
                        "first challenge was given up",
                        challenges(challenge("1").status(ChallengeStatus.ABANDONED), challenge("2")));
        cases.rule("challenge.without_setting")
                .fails("done nobody knows where", "/challenge/challenges/0", challenges(bare("1")))
                .passes("chosen and not begun", challenges(bare("1").status(ChallengeStatus.CHOSEN)));
        cases.rule("challenge.supersedes_in_circle")
                .fails(
                        "challenge supersedes itself",
                        "/challenge/challenges/0/supersedes",
                        challenges(challenge("1").supersedes(RecordId.of("urn:example:challenge:1"))))
                .passes(
                        "challenge supersedes another",
                        challenges(challenge("1"), challenge("2").supersedes(RecordId.of("urn:example:challenge:1"))));
    }

    private static void addTeam(Cases cases) {
        cases.rule("challenge.team_too_small")
                .fails(
                        "learner alone",
                        "/challenge/challenges/0/team",
                        challenges(challenge("1").team(List.of(LEARNER))))
                .fails("team nobody named", "/challenge/challenges/0/team", challenges(alone("1")))
                .fails(
                        "learner named twice",
                        "/challenge/challenges/0/team",
                        challenges(alone("1").addTeam(LEARNER, LEARNER)))
                .passes("learner and friend", challenges(challenge("1")))
                .passes("chosen before there is a team", challenges(alone("1").status(ChallengeStatus.CHOSEN)));
        cases.rule("challenge.learner_not_in_team")
                .fails(
                        "friend without the learner",
                        "/challenge/challenges/0/team",
                        challenges(alone("1").addTeam(FRIEND)))
                .passes("friend and learner", challenges(alone("1").addTeam(FRIEND, LEARNER)));
        cases.rule("challenge.coach_in_team")
                .fails(
                        "friend in the team coaches",
                        "/challenge/challenges/0/coach",
                        challenges(challenge("1").coach(FRIEND)))
                .fails(
                        "learner coaches",
                        "/challenge/challenges/0/coach",
                        challenges(challenge("1").coach(LEARNER)))
                .passes("mentor coaches", challenges(challenge("1").coach(MENTOR)));
        cases.rule("challenge.coach_not_vetted")
                .within(around())
                .fails(
                        "teacher whom nobody checked coaches",
                        "/challenge/challenges/0/coach",
                        challenges(challenge("1").coach(TEACHER)))
                .fails(
                        "mentor coached before the check",
                        "/challenge/challenges/0/coach",
                        challenges(challenge("1").coach(MENTOR).period(period("2025-08-31", "2026-07-18"))))
                .passes(
                        "mentor coaches from the day of the check",
                        challenges(challenge("1").coach(MENTOR).period(period("2025-09-01", "2026-07-18"))));
    }

    private static void addCourse(Cases cases) {
        cases.rule("challenge.without_showing")
                .fails(
                        "completed and not shown",
                        "/challenge/challenges/0",
                        challenges(
                                challenge("1").status(ChallengeStatus.COMPLETED).reflection(reflection("2026-03-02"))))
                .passes("under way and not shown", challenges(challenge("1")));
        cases.rule("challenge.without_reflection")
                .fails(
                        "completed and not looked back on",
                        "/challenge/challenges/0",
                        challenges(challenge("1")
                                .status(ChallengeStatus.COMPLETED)
                                .showing(showing("2026-03-02").build())))
                .passes("completed, shown and looked back on", challenges(completed("1")));
        cases.rule("challenge.shown_to_nobody")
                .fails(
                        "shown nobody knows to whom",
                        "/challenge/challenges/0/showing",
                        challenges(completed("1").showing(unseen("2026-03-02").build())))
                .passes("shown at the parents' evening", challenges(completed("1")));
        cases.rule("challenge.told_before_start")
                .fails(
                        "shown on the day before the first",
                        "/challenge/challenges/0/showing/on",
                        challenges(completed("1").showing(showing("2026-02-22").build())))
                .fails(
                        "looked back on the day before the first",
                        "/challenge/challenges/0/reflection/on",
                        challenges(completed("1").reflection(reflection("2026-02-22"))))
                .passes(
                        "shown on the first day",
                        challenges(completed("1").showing(showing("2026-02-23").build())));
        cases.rule("challenge.in_future")
                .fails(
                        "shown two days after the issue",
                        "/challenge/challenges/0/showing/on",
                        challenges(completed("1").showing(showing("2026-03-06").build())))
                .fails(
                        "looked back two days after the issue",
                        "/challenge/challenges/0/reflection/on",
                        challenges(completed("1").reflection(reflection("2026-03-06"))))
                .fails(
                        "under way and begins two days after the issue",
                        "/challenge/challenges/0/period",
                        challenges(challenge("1").period(period("2026-03-06", "2026-07-18"))))
                .passes(
                        "shown on the day of the issue",
                        challenges(completed("1").showing(showing("2026-03-04").build())))
                .passes(
                        "chosen and begins two days after the issue",
                        challenges(planned("1").period(period("2026-03-06", "2026-07-18"))));
        cases.rule("challenge.overdue")
                .fails(
                        "under way on the day after the last",
                        "/challenge/challenges/0/status",
                        challenges(challenge("1").period(period("2026-02-23", "2026-03-04"))))
                .passes(
                        "under way on the last day",
                        challenges(challenge("1").period(period("2026-02-23", "2026-03-05"))));
    }

    private static void addMenu(Cases cases) {
        cases.rule("challenge.option_unknown")
                .within(around())
                .fails(
                        "option is not on the menu",
                        "/challenge/challenges/0/option",
                        challenges(challenge("1").option(ChallengeOptionId.of("urn:example:challenge-option:moon"))))
                .passes("option is on the menu", challenges(challenge("1").option(RAFT)));
        cases.rule("challenge.option_for_other_years")
                .within(around())
                .fails(
                        "option for Years 8 and 9 taken in Year 7",
                        "/challenge/challenges/0/option",
                        challenges(challenge("1").option(RAFT).yearGroup(YearGroup.YEAR_7)))
                .passes(
                        "option for Years 8 and 9 taken in Year 8",
                        challenges(challenge("1").option(RAFT).yearGroup(YearGroup.YEAR_8)));
        cases.rule("challenge.option_not_open")
                .within(around())
                .fails(
                        "challenge begins on the day before the option",
                        "/challenge/challenges/0/option",
                        challenges(challenge("1").option(RAFT).period(period("2026-01-04", "2026-07-18"))))
                .passes(
                        "challenge begins with the option",
                        challenges(challenge("1").option(RAFT).period(period("2026-01-05", "2026-07-18"))));
        cases.rule("challenge.team_unfit_for_option")
                .within(around())
                .fails(
                        "team of four where three is the most",
                        "/challenge/challenges/0/team",
                        challenges(challenge("1").option(RAFT).addTeam(MENTOR, TEACHER)))
                .passes(
                        "team of three where three is the most",
                        challenges(challenge("1").option(RAFT).addTeam(MENTOR)));
    }

    private static void addPlaces(Cases cases) {
        PlaceId moon = PlaceId.of("urn:example:place:moon");
        cases.rule("challenge.place_unknown")
                .within(around())
                .fails(
                        "done on the moon",
                        "/challenge/challenges/0/place",
                        challenges(challenge("1").place(moon)))
                .fails(
                        "shown on the moon",
                        "/challenge/challenges/0/showing/place",
                        challenges(completed("1")
                                .showing(showing("2026-03-02").place(moon).build())))
                .passes("done at the lake", challenges(challenge("1").place(LAKE)));
    }

    @Test
    void frameworkThatAsksForNothingSkipsWhatItWouldDecide() {
        Report report = RuleBook.standard()
                .check(challenges(completed("1")), framework().build(), ISSUED.toLocalDate());

        assertThat(report.rulesSkipped())
                .contains(
                        new Skipped("challenge.team_too_small", "framework.challenge.minimumTeam"),
                        new Skipped("challenge.without_showing", "framework.challenge.showingRequired"));
        assertThat(report.rulesRun()).contains("challenge.season_not_allowed");
    }

    @Test
    void termsWithoutSeasonsSkipTheQuestionOfTheSeason() {
        assertThat(RuleBook.standard()
                        .check(challenges(challenge("1")), Framework.leadbeater2008(), ISSUED.toLocalDate())
                        .rulesSkipped())
                .contains(new Skipped("challenge.season_not_allowed", "calendar.terms.season"));
    }

    private static Challenge.Builder alone(String name) {
        return Challenge.builder()
                .id(ChallengeId.of("urn:example:challenge:" + name))
                .title(Text.of("Cross the lake on a raft of your own"))
                .status(ChallengeStatus.UNDERWAY)
                .chosenBy(LEARNER)
                .yearGroup(YearGroup.YEAR_9)
                .period(period("2026-02-23", "2026-07-18"))
                .setting(Setting.OUTDOORS);
    }

    private static Challenge.Builder challenge(String name) {
        return alone(name).addTeam(LEARNER, FRIEND);
    }

    private static Challenge.Builder bare(String name) {
        return challenge(name).setting(Optional.empty());
    }

    private static Challenge.Builder planned(String name) {
        return challenge(name).status(ChallengeStatus.CHOSEN);
    }

    private static Challenge.Builder completed(String name) {
        return challenge(name)
                .status(ChallengeStatus.COMPLETED)
                .showing(showing("2026-03-02").build())
                .reflection(reflection("2026-03-03"));
    }

    private static Showing.Builder unseen(String on) {
        return Showing.builder().on(day(on)).what(Text.of("The raft, and the film of its first trip"));
    }

    private static Showing.Builder showing(String on) {
        return unseen(on).addAudiences(ShowingAudience.PARENTS);
    }

    private static Reflection reflection(String on) {
        return Reflection.builder()
                .on(day(on))
                .said(Text.of("Next time we ask somebody who knows about knots."))
                .build();
    }

    private static Portfolio challenges(Challenge.Builder... challenges) {
        return portfolio().challenge(section(challenges)).build();
    }

    private static ChallengeSection section(Challenge.Builder... challenges) {
        ChallengeSection.Builder section = ChallengeSection.builder();
        for (Challenge.Builder challenge : challenges) {
            section.addChallenges(challenge.build());
        }
        return section.build();
    }

    /** A spring term to the first of April, and a summer term from the twentieth on. */
    private static Portfolio inYear(Challenge.Builder challenge) {
        return portfolio()
                .challenge(section(challenge))
                .calendar(CalendarSection.builder()
                        .addTerms(
                                term("spring", TermSeason.SPRING, period("2026-01-05", "2026-04-02")),
                                term("summer", TermSeason.SUMMER, period("2026-04-20", "2026-07-18")))
                        .build())
                .build();
    }

    private static Term term(String name, TermSeason season, Period period) {
        return Term.builder()
                .id(TermId.of("urn:example:term:" + name))
                .season(season)
                .period(period)
                .addHalfTerms(HalfTerm.builder()
                        .id(HalfTermId.of("urn:example:half-term:" + name))
                        .period(period)
                        .build())
                .build();
    }

    /** A lake, a raft to be built on it, and a mentor who has been checked. */
    private static Community around() {
        return community()
                .place(PlaceRegister.builder()
                        .addPlaces(Place.builder()
                                .id(LAKE)
                                .title(Text.of("Lake"))
                                .setting(Setting.OUTDOORS)
                                .tier(Tier.WIDER)
                                .build())
                        .build())
                .challenge(ChallengeRegister.builder()
                        .addOptions(ChallengeOption.builder()
                                .id(RAFT)
                                .title(Text.of("Build a raft"))
                                .period(period("2026-01-05", "2026-07-18"))
                                .addYearGroups(YearGroup.YEAR_8, YearGroup.YEAR_9)
                                .largestTeam(3)
                                .build())
                        .build())
                .vetting(VettingRegister.builder()
                        .addVettings(Vetting.builder()
                                .id(VettingId.of("urn:example:vetting:mentor"))
                                .person(MENTOR)
                                .kind(VettingKind.ENHANCED_BARRED_LISTS)
                                .outcome(VettingOutcome.CLEAR)
                                .issued(day("2025-09-01"))
                                .build())
                        .build())
                .build();
    }
}
