package org.lplp.scoring.mentoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lplp.scoring.Given.at;
import static org.lplp.scoring.Given.day;
import static org.lplp.scoring.Given.documented;
import static org.lplp.scoring.Given.learner;
import static org.lplp.scoring.Given.number;
import static org.lplp.scoring.Given.period;
import static org.lplp.scoring.Given.sum;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.lplp.core.base.MentoringId;
import org.lplp.core.base.MentoringSessionId;
import org.lplp.core.base.OrganisationId;
import org.lplp.core.base.Period;
import org.lplp.core.base.PersonId;
import org.lplp.core.base.RecordId;
import org.lplp.core.base.YearGroup;
import org.lplp.core.base.YearStart;
import org.lplp.core.mentoring.Entitlement;
import org.lplp.core.mentoring.EntitlementPeriod;
import org.lplp.core.mentoring.Mentoring;
import org.lplp.core.mentoring.MentoringPolicy;
import org.lplp.core.mentoring.MentoringSection;
import org.lplp.core.mentoring.MentoringSession;
import org.lplp.core.mentoring.SessionStatus;
import org.lplp.core.people.Enrolment;
import org.lplp.core.people.Learner;
import org.lplp.scoring.base.Contribution;
import org.lplp.scoring.base.Scored;

class MentoringEntitlementTest {

    /** Two half terms of one term and the first of the next. */
    private static final Period AUTUMN_1 = period("2025-09-01", "2025-10-25");

    private static final Period AUTUMN_2 = period("2025-11-03", "2025-12-20");
    private static final Period SPRING_1 = period("2026-01-05", "2026-02-14");
    private static final Optional<YearStart> SEPTEMBER =
            Optional.of(YearStart.builder().month(9).day(1).build());
    private static final SchoolYear YEAR = new SchoolYear(
            SEPTEMBER, List.of(period("2025-09-01", "2025-12-20")), List.of(AUTUMN_1, AUTUMN_2, SPRING_1));
    private static final LocalDate AS_OF = day("2026-01-31");
    private static final LocalDate ISSUED = day("2026-01-31");
    private static final Learner ON_ROLL = learner()
            .addEnrolments(enrolment(Period.from(day("2024-09-01"))).build())
            .build();

    private int made;

    private static Enrolment.Builder enrolment(Period period) {
        return Enrolment.builder()
                .organisation(OrganisationId.of("urn:org:school"))
                .period(period);
    }

    private static Entitlement.Builder twiceEachHalfTerm() {
        return Entitlement.builder().minutes(15).sessions(2).period(EntitlementPeriod.HALF_TERM);
    }

    private MentoringSession session(String start, int minutes) {
        return session(start, minutes, SessionStatus.HELD);
    }

    private MentoringSession session(String start, int minutes, SessionStatus status) {
        return MentoringSession.builder()
                .id(MentoringSessionId.of("urn:s:" + ++made))
                .start(at(start))
                .minutes(minutes)
                .status(status)
                .build();
    }

    private static Mentoring.Builder mentoring(MentoringSession... sessions) {
        return Mentoring.builder()
                .id(MentoringId.of("urn:mentoring:1"))
                .mentor(PersonId.of("urn:p:mentor"))
                .period(Period.from(day("2025-09-01")))
                .primary(true)
                .addSessions(sessions);
    }

    private static Scored<MentoringEntitlementDetail> score(
            Entitlement entitlement, Learner learner, SchoolYear year, LocalDate asOf, Mentoring... mentorings) {
        return MentoringEntitlement.score(
                MentoringSection.builder().addMentorings(mentorings).build(),
                MentoringPolicy.builder().entitlement(entitlement).build(),
                learner,
                ISSUED,
                year,
                asOf);
    }

    private static Scored<MentoringEntitlementDetail> score(MentoringSession... sessions) {
        return score(
                twiceEachHalfTerm().build(),
                ON_ROLL,
                YEAR,
                AS_OF,
                mentoring(sessions).build());
    }

    private static List<PeriodStatus> statuses(Scored<MentoringEntitlementDetail> scored) {
        return scored.detail().periods().stream().map(PeriodReading::status).toList();
    }

    private static Optional<NotCounted> reason(Scored<MentoringEntitlementDetail> scored) {
        return scored.detail().sessions().get(0).notCounted();
    }

    @Test
    void threeOfFourPromisedSessionsWereGiven() {
        // Autumn 1: three sessions count, two are asked, so 2 of 2. Autumn 2: one of 14 minutes and one cancelled do
        // not count, so
        // 1 of 2. Spring 1 is not over on 31 January. Fidelity (2 + 1) / (2 + 2) = 0.75. Longest gap: 10 October to 12
        // November,
        // 33 days.
        Scored<MentoringEntitlementDetail> scored = score(
                session("2025-09-10T09:00:00+01:00", 20),
                session("2025-10-08T09:00:00+01:00", 15),
                session("2025-10-10T09:00:00+01:00", 30),
                session("2025-11-12T09:00:00Z", 15),
                session("2025-11-20T09:00:00Z", 14),
                session("2025-12-03T09:00:00Z", 20, SessionStatus.CANCELLED),
                session("2026-01-14T09:00:00Z", 20, SessionStatus.NO_SHOW));
        assertThat(scored.value()).contains(number("0.750000"));
        assertThat(statuses(scored)).containsExactly(PeriodStatus.MET, PeriodStatus.SHORT, PeriodStatus.PENDING);
        assertThat(scored.detail().longestGap()).contains(new Gap(day("2025-10-10"), day("2025-11-12"), 33));
        assertThat(scored.detail().daysSinceLast()).hasValue(80);
        assertThat(sum(scored)).isEqualByComparingTo("0.75");
        assertThat(scored.missing()).isEmpty();
        assertThat(scored).hasToString(documented("MentoringEntitlementTest.threeOfFourPromisedSessionsWereGiven"));
    }

    @Test
    void fourteenAndSixteenMinutesDoNotPoolUnlessThePolicySaysSo() {
        MentoringSession[] sessions = {
            session("2025-09-10T09:00:00+01:00", 14), session("2025-09-11T09:00:00+01:00", 16)
        };
        assertThat(score(sessions).detail().periods().get(0).count()).isEqualTo(1);
        Entitlement pooled = twiceEachHalfTerm().pooled(true).build();
        // (14 + 16) / 15 = 2
        Scored<MentoringEntitlementDetail> scored =
                score(pooled, ON_ROLL, YEAR, AS_OF, mentoring(sessions).build());
        assertThat(scored.detail().periods().get(0).count()).isEqualTo(2);
        assertThat(scored.detail().periods().get(0).status()).isEqualTo(PeriodStatus.MET);
        // Not from one half term to another.
        Scored<MentoringEntitlementDetail> apart = score(
                pooled,
                ON_ROLL,
                YEAR,
                AS_OF,
                mentoring(session("2025-10-24T09:00:00+01:00", 14), session("2025-11-03T09:00:00Z", 16))
                        .build());
        assertThat(apart.detail().given()).isEqualTo(1);
        assertThat(score(
                                pooled,
                                ON_ROLL,
                                YEAR,
                                AS_OF,
                                mentoring(session("2025-10-24T09:00:00+01:00", 0))
                                        .build())
                        .detail()
                        .sessions()
                        .get(0)
                        .notCounted())
                .contains(NotCounted.TOO_SHORT);
    }

    @Test
    void aSessionBelongsToTheHalfTermOfItsOwnLocalDate() {
        // Half past midnight on 3 November at +01:00 is still 2 November in UTC.
        assertThat(score(session("2025-11-03T00:30:00+01:00", 20))
                        .detail()
                        .periods()
                        .get(1)
                        .count())
                .isEqualTo(1);
        assertThat(reason(score(session("2025-11-02T23:30:00Z", 20)))).contains(NotCounted.OUTSIDE_PERIODS);
        assertThat(score(session("2025-11-03T00:00:00Z", 20))
                        .detail()
                        .periods()
                        .get(1)
                        .count())
                .isEqualTo(1);
    }

    @Test
    void theLastDayOfAHalfTermBelongsToItAndTheDayAfterDoesNot() {
        assertThat(score(session("2025-10-24T23:59:00+01:00", 20))
                        .detail()
                        .periods()
                        .get(0)
                        .count())
                .isEqualTo(1);
        assertThat(reason(score(session("2025-10-25T00:00:00+01:00", 20)))).contains(NotCounted.OUTSIDE_PERIODS);
    }

    @Test
    void aHalfTermThatEndsOnALeapDayHasThatDay() {
        SchoolYear leap = new SchoolYear(SEPTEMBER, List.of(), List.of(period("2024-02-19", "2024-03-01")));
        Mentoring.Builder mentoring =
                mentoring(session("2024-02-29T12:00:00Z", 20)).period(Period.from(day("2024-01-01")));
        Learner enrolled = learner()
                .addEnrolments(enrolment(period("2024-02-29", "2024-03-01")).build())
                .build();
        Scored<MentoringEntitlementDetail> scored =
                score(twiceEachHalfTerm().build(), enrolled, leap, day("2024-03-01"), mentoring.build());
        assertThat(scored.value()).contains(number("0.500000"));
        assertThat(scored.detail().periods().get(0).daysEnrolled()).hasValue(1);
    }

    @Test
    void everySessionThatDoesNotCountSaysWhy() {
        assertThat(reason(score(session("2025-09-10T09:00:00Z", 20, SessionStatus.PLANNED))))
                .contains(NotCounted.PLANNED);
        assertThat(reason(score(session("2025-09-10T09:00:00Z", 20, SessionStatus.of("moved")))))
                .contains(NotCounted.UNKNOWN_STATUS);
        assertThat(reason(score(session("2026-02-01T09:00:00Z", 20)))).contains(NotCounted.AFTER_AS_OF);
        assertThat(reason(score(session("2026-01-31T23:00:00Z", 20)))).isEmpty();
        Mentoring ended = mentoring(session("2025-09-10T09:00:00Z", 20))
                .period(period("2025-09-01", "2025-09-10"))
                .build();
        assertThat(reason(score(twiceEachHalfTerm().build(), ON_ROLL, YEAR, AS_OF, ended)))
                .contains(NotCounted.OUTSIDE_RELATIONSHIP);
        Scored<MentoringEntitlementDetail> tooShort = score(session("2025-09-10T09:00:00Z", 14));
        assertThat(tooShort.contributions())
                .contains(new Contribution(
                        "urn:s:6", "not counted: tooShort, 2025-09-10, 14 of 15 minutes", number("0")));
    }

    @Test
    void aSessionCountsOnceHoweverOftenItIsThere() {
        MentoringSession one = session("2025-09-10T09:00:00Z", 20);
        assertThat(score(one, one).detail().given()).isEqualTo(1);
        MentoringSession other = MentoringSession.builder()
                .id(one.getId())
                .start(one.getStart())
                .minutes(40)
                .status(SessionStatus.HELD)
                .build();
        Scored<MentoringEntitlementDetail> contradictory = score(one, other);
        assertThat(contradictory.detail().sessions()).isEmpty();
        assertThat(contradictory.missing())
                .containsExactly("mentoring.sessions: urn:s:1 is there twice with different content");
    }

    @Test
    void aReplacedSessionDoesNotCount() {
        MentoringSession one = session("2025-09-10T09:00:00Z", 20);
        MentoringSession two = MentoringSession.builder()
                .id(MentoringSessionId.of("urn:s:anew"))
                .start(one.getStart())
                .minutes(20)
                .status(SessionStatus.NO_SHOW)
                .supersedes(RecordId.of("urn:s:1"))
                .build();
        assertThat(score(one, two).detail().given()).isZero();
    }

    @Test
    void aTermIsCountedWhereThePolicySaysTerm() {
        Entitlement termly = twiceEachHalfTerm().period(EntitlementPeriod.TERM).build();
        // One in each half of the autumn term makes two in the term.
        Scored<MentoringEntitlementDetail> scored = score(
                termly,
                ON_ROLL,
                YEAR,
                AS_OF,
                mentoring(session("2025-09-10T09:00:00Z", 20), session("2025-12-19T09:00:00Z", 20))
                        .build());
        assertThat(scored.value()).contains(number("1.000000"));
        assertThat(statuses(scored)).containsExactly(PeriodStatus.MET);
    }

    @Test
    void anUnknownPeriodOfThePromiseIsMissing() {
        Entitlement monthly =
                twiceEachHalfTerm().period(EntitlementPeriod.of("month")).build();
        Scored<MentoringEntitlementDetail> scored =
                score(monthly, ON_ROLL, YEAR, AS_OF, mentoring().build());
        assertThat(scored.value()).isEmpty();
        assertThat(scored.missing()).containsExactly("framework.mentoring.entitlement.period: month is not known");
    }

    @Test
    void withoutCalendarThereIsNoValue() {
        Scored<MentoringEntitlementDetail> scored = score(
                twiceEachHalfTerm().build(),
                ON_ROLL,
                new SchoolYear(SEPTEMBER, List.of(), List.of()),
                AS_OF,
                mentoring(session("2025-09-10T09:00:00Z", 20)).build());
        assertThat(scored.value()).isEmpty();
        assertThat(scored.missing()).containsExactly("calendar");
    }

    @Test
    void withoutEntitlementThereIsNoValue() {
        Scored<MentoringEntitlementDetail> scored = MentoringEntitlement.score(
                MentoringSection.builder().build(), MentoringPolicy.builder().build(), ON_ROLL, ISSUED, YEAR, AS_OF);
        assertThat(scored.value()).isEmpty();
        assertThat(scored.missing()).containsExactly("framework.mentoring.entitlement");
        Entitlement nothing = twiceEachHalfTerm().sessions(0).build();
        assertThat(score(nothing, ON_ROLL, YEAR, AS_OF, mentoring().build()).missing())
                .containsExactly("framework.mentoring.entitlement: it promises nothing");
    }

    @Test
    void withoutAnyMentoringOnRecordNobodyCanTellWhatWasGiven() {
        Scored<MentoringEntitlementDetail> scored = score(twiceEachHalfTerm().build(), ON_ROLL, YEAR, AS_OF);
        assertThat(scored.value()).isEmpty();
        assertThat(statuses(scored)).containsOnly(PeriodStatus.UNKNOWN);
        assertThat(scored.missing()).containsExactly("mentoring", "mentoring.completed_period");
        assertThat(scored.contributions().get(0).label()).isEqualTo("unknown (mentoringNotRecorded): 0 of 2");
    }

    @Test
    void aMentorWhoNeverMetTheLearnerScoresZero() {
        Scored<MentoringEntitlementDetail> scored = score();
        assertThat(scored.value()).contains(number("0.000000"));
        assertThat(scored.detail().longestGap()).isEmpty();
        assertThat(scored.detail().daysSinceLast()).isEmpty();
    }

    @Test
    void aPeriodIsOverOnTheDayAfterItsLast() {
        Scored<MentoringEntitlementDetail> lastDay = score(
                twiceEachHalfTerm().build(),
                ON_ROLL,
                YEAR,
                day("2025-10-24"),
                mentoring().build());
        assertThat(lastDay.value()).isEmpty();
        assertThat(lastDay.missing()).containsExactly("mentoring.completed_period");
        assertThat(statuses(lastDay)).containsOnly(PeriodStatus.PENDING);
        assertThat(score(
                                twiceEachHalfTerm().build(),
                                ON_ROLL,
                                YEAR,
                                day("2025-10-25"),
                                mentoring().build())
                        .value())
                .contains(number("0.000000"));
    }

    @Test
    void aPromiseKeptEarlyIsMetButCountsOnlyWhenThePeriodIsOver() {
        Scored<MentoringEntitlementDetail> scored =
                score(session("2026-01-14T09:00:00Z", 20), session("2026-01-21T09:00:00Z", 20));
        assertThat(statuses(scored)).containsExactly(PeriodStatus.SHORT, PeriodStatus.SHORT, PeriodStatus.MET);
        assertThat(scored.value()).contains(number("0.000000"));
        assertThat(scored.detail().required()).isEqualTo(4);
    }

    @Test
    void whoWasOnRollForTooFewDaysIsNotEligible() {
        Entitlement tenDays = twiceEachHalfTerm().minimumDaysEnrolled(10).build();
        // 16 to 24 October are nine days, 15 to 24 October are ten. Overlapping enrolments count each day once.
        Learner nine = learner()
                .addEnrolments(
                        enrolment(Period.from(day("2025-10-16"))).build(),
                        enrolment(period("2025-10-18", "2025-10-20")).build())
                .build();
        Learner ten = learner()
                .addEnrolments(
                        enrolment(Period.from(day("2025-10-16"))).build(),
                        enrolment(period("2025-10-15", "2025-10-18")).build())
                .build();
        Scored<MentoringEntitlementDetail> tooFew =
                score(tenDays, nine, YEAR, AS_OF, mentoring().build());
        assertThat(statuses(tooFew))
                .containsExactly(PeriodStatus.NOT_ELIGIBLE, PeriodStatus.SHORT, PeriodStatus.PENDING);
        assertThat(tooFew.detail().periods().get(0).daysEnrolled()).hasValue(9);
        assertThat(tooFew.detail().periods().get(0).notJudged()).contains(NotJudged.ENROLMENT);
        Scored<MentoringEntitlementDetail> enough =
                score(tenDays, ten, YEAR, AS_OF, mentoring().build());
        assertThat(statuses(enough).get(0)).isEqualTo(PeriodStatus.SHORT);
        assertThat(enough.detail().periods().get(0).daysEnrolled()).hasValue(10);
    }

    @Test
    void whoIsOnRollForAllOfAShortPeriodIsPromisedIt() {
        SchoolYear week = new SchoolYear(SEPTEMBER, List.of(), List.of(period("2025-09-01", "2025-09-06")));
        Entitlement tenDays = twiceEachHalfTerm().minimumDaysEnrolled(10).build();
        assertThat(statuses(score(tenDays, ON_ROLL, week, AS_OF, mentoring().build())))
                .containsExactly(PeriodStatus.SHORT);
    }

    @Test
    void withoutEnrolmentsTheLearnerIsTakenToBeOnRollAndTheyAreMissing() {
        Scored<MentoringEntitlementDetail> scored = score(
                twiceEachHalfTerm().build(),
                learner().build(),
                YEAR,
                AS_OF,
                mentoring().build());
        assertThat(scored.value()).contains(number("0.000000"));
        assertThat(scored.missing()).containsExactly("people.learner.enrolments");
    }

    @Test
    void thePromiseHoldsForItsYearGroups() {
        Entitlement yearNine =
                twiceEachHalfTerm().addYearGroups(YearGroup.YEAR_9).build();
        SchoolYear twoYears =
                new SchoolYear(SEPTEMBER, List.of(), List.of(period("2025-06-01", "2025-07-20"), AUTUMN_1));
        Mentoring mentoring = mentoring().period(Period.from(day("2025-01-01"))).build();
        // Year 10 when the document was issued in January 2026, so Year 9 until August 2025.
        Learner learner = learner().yearGroup(YearGroup.YEAR_10).build();
        assertThat(statuses(score(yearNine, learner, twoYears, AS_OF, mentoring)))
                .containsExactly(PeriodStatus.SHORT, PeriodStatus.NOT_ELIGIBLE);
        // An enrolment that began in Year 8 in September 2024 says Year 8, then Year 9, and is believed first.
        Learner enrolled = learner()
                .yearGroup(YearGroup.YEAR_10)
                .addEnrolments(enrolment(Period.from(day("2024-09-01")))
                        .yearGroup(YearGroup.YEAR_8)
                        .build())
                .build();
        assertThat(statuses(score(yearNine, enrolled, twoYears, AS_OF, mentoring)))
                .containsExactly(PeriodStatus.NOT_ELIGIBLE, PeriodStatus.SHORT);
    }

    @Test
    void learnersMoveUpOnTheDayThatTheFrameworkNames() {
        Entitlement yearNine =
                twiceEachHalfTerm().addYearGroups(YearGroup.YEAR_9).build();
        Learner learner = learner().yearGroup(YearGroup.YEAR_10).build();
        List<Period> autumn = List.of(AUTUMN_1);
        Mentoring mentoring = mentoring().build();
        // Year 10 in January 2026; where the year begins with the calendar year, Year 9 until December.
        YearStart january = YearStart.builder().month(1).day(1).build();
        assertThat(statuses(score(
                        yearNine, learner, new SchoolYear(Optional.of(january), List.of(), autumn), AS_OF, mentoring)))
                .containsExactly(PeriodStatus.SHORT);
        Scored<MentoringEntitlementDetail> unsaid =
                score(yearNine, learner, new SchoolYear(Optional.empty(), List.of(), autumn), AS_OF, mentoring);
        assertThat(statuses(unsaid)).containsExactly(PeriodStatus.UNKNOWN);
        assertThat(unsaid.missing()).contains("framework.calendar.yearStart");
    }

    @Test
    void anUnknownYearGroupLeavesThePromiseOpen() {
        Entitlement yearNine =
                twiceEachHalfTerm().addYearGroups(YearGroup.YEAR_9).build();
        for (Learner learner : List.of(
                learner().build(),
                // A code of the school's own cannot be counted back to an earlier year.
                learner().yearGroup(YearGroup.of("Lower Fifth")).build(),
                learner().yearGroup(YearGroup.RECEPTION).build())) {
            SchoolYear lastYear = new SchoolYear(SEPTEMBER, List.of(), List.of(period("2025-06-01", "2025-07-20")));
            Scored<MentoringEntitlementDetail> scored =
                    score(yearNine, learner, lastYear, AS_OF, mentoring().build());
            assertThat(statuses(scored)).containsExactly(PeriodStatus.UNKNOWN);
            assertThat(scored.value()).isEmpty();
            assertThat(scored.missing()).contains("people.learner.yearGroup");
        }
        Learner own = learner().yearGroup(YearGroup.of("Lower Fifth")).build();
        Entitlement ours =
                twiceEachHalfTerm().addYearGroups(YearGroup.of("Lower Fifth")).build();
        assertThat(statuses(score(ours, own, YEAR, AS_OF, mentoring().build()))).doesNotContain(PeriodStatus.UNKNOWN);
    }

    @Test
    void aCalendarThatCannotBeReadIsMissing() {
        SchoolYear broken = new SchoolYear(
                SEPTEMBER,
                List.of(),
                List.of(Period.from(day("2025-09-01")), period("2025-11-03", "2025-11-03"), AUTUMN_2, AUTUMN_2));
        Scored<MentoringEntitlementDetail> scored = score(
                twiceEachHalfTerm().build(), ON_ROLL, broken, AS_OF, mentoring().build());
        assertThat(scored.detail().periods()).hasSize(1);
        assertThat(scored.missing())
                .containsExactly(
                        "calendar: the halfTerm from 2025-09-01 has no end after its start",
                        "calendar: the halfTerm from 2025-11-03 has no end after its start");
    }

    @Test
    void aDayThatTwoHalfTermsShareCountsInTheEarlier() {
        SchoolYear overlapping =
                new SchoolYear(SEPTEMBER, List.of(), List.of(period("2025-10-20", "2025-12-20"), AUTUMN_1));
        Scored<MentoringEntitlementDetail> scored = score(
                twiceEachHalfTerm().build(),
                ON_ROLL,
                overlapping,
                AS_OF,
                mentoring(session("2025-10-21T09:00:00Z", 20)).build());
        assertThat(scored.detail().periods()).extracting(PeriodReading::count).containsExactly(1L, 0L);
        assertThat(scored.ties())
                .containsExactly(
                        "calendar: 2025-10-21 lies in several periods and counts in the one that begins first");
    }

    @Property
    void anotherSessionNeverLowersFidelityAndContributionsSumToIt(
            @ForAll @Size(max = 12) List<@IntRange(max = 170) Integer> days,
            @ForAll @IntRange(max = 170) int more,
            @ForAll boolean pooled) {
        List<MentoringSession> sessions = new ArrayList<>();
        days.forEach(day -> sessions.add(session(day("2025-09-01").plusDays(day) + "T12:00:00Z", 10 + day % 20)));
        Entitlement entitlement = twiceEachHalfTerm().pooled(pooled).build();
        Mentoring few = mentoring(sessions.toArray(MentoringSession[]::new)).build();
        sessions.add(session(day("2025-09-01").plusDays(more) + "T12:00:00Z", 15));
        Mentoring many = mentoring(sessions.toArray(MentoringSession[]::new)).build();
        Scored<MentoringEntitlementDetail> before = score(entitlement, ON_ROLL, YEAR, AS_OF, few);
        Scored<MentoringEntitlementDetail> after = score(entitlement, ON_ROLL, YEAR, AS_OF, many);
        assertThat(after.value().orElseThrow())
                .isGreaterThanOrEqualTo(before.value().orElseThrow());
        assertThat(sum(after)).isEqualByComparingTo(after.value().orElseThrow());
    }
}
