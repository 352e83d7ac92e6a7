package org.lplp.scoring.peer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lplp.scoring.Given.LEARNER;
import static org.lplp.scoring.Given.at;
import static org.lplp.scoring.Given.day;
import static org.lplp.scoring.Given.documented;
import static org.lplp.scoring.Given.number;
import static org.lplp.scoring.Given.period;
import static org.lplp.scoring.Given.secret;
import static org.lplp.scoring.Given.sum;
import static org.lplp.scoring.Given.title;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.lplp.core.base.PeerCreditId;
import org.lplp.core.base.PeerRole;
import org.lplp.core.base.PeerSessionId;
import org.lplp.core.base.Period;
import org.lplp.core.base.PersonId;
import org.lplp.core.base.TariffId;
import org.lplp.core.base.YearStart;
import org.lplp.core.peer.CreditKind;
import org.lplp.core.peer.CreditRate;
import org.lplp.core.peer.CreditTariff;
import org.lplp.core.peer.PeerCredit;
import org.lplp.core.peer.PeerPolicy;
import org.lplp.core.peer.PeerSection;
import org.lplp.core.peer.PeerSession;
import org.lplp.scoring.base.Scored;

class PeerCreditsTest {

    private static final LocalDate AS_OF = day("2026-03-31");
    private static final PersonId FRIEND = PersonId.of("urn:p:friend");
    private static final PersonId TEACHER = PersonId.of("urn:p:teacher");

    private static CreditTariff.Builder tariff(String id) {
        return CreditTariff.builder().id(TariffId.of("urn:t:" + id)).title(title("Tariff"));
    }

    private static CreditRate.Builder rate(PeerRole role, String credits, int perMinutes) {
        return CreditRate.builder().role(role).credits(number(credits)).perMinutes(perMinutes);
    }

    /** Two credits for each half hour of teaching, one for each half hour of being taught. */
    private static CreditTariff.Builder standard() {
        return tariff("1")
                .addRates(
                        rate(PeerRole.TUTOR, "2", 30).build(),
                        rate(PeerRole.TUTEE, "1", 30).build());
    }

    private static PeerSession.Builder session(String id, String start, int minutes) {
        return PeerSession.builder()
                .id(PeerSessionId.of("urn:s:" + id))
                .tutor(LEARNER)
                .tutee(FRIEND)
                .witness(TEACHER)
                .subject(secret())
                .start(at(start))
                .minutes(minutes);
    }

    private static PeerCredit.Builder entry(String id, CreditKind kind, String credits, String on) {
        return PeerCredit.builder()
                .id(PeerCreditId.of("urn:c:" + id))
                .kind(kind)
                .credits(number(credits))
                .on(day(on));
    }

    private static PeerCredit accrual(String id, String credits, String on, String session) {
        return entry(id, CreditKind.ACCRUAL, credits, on)
                .session(PeerSessionId.of("urn:s:" + session))
                .build();
    }

    private static Scored<PeerCreditsDetail> score(CreditTariff tariff, PeerSession... sessions) {
        return score(List.of(tariff), List.of(sessions), List.of());
    }

    private static Scored<PeerCreditsDetail> score(
            List<CreditTariff> tariffs, List<PeerSession> sessions, List<PeerCredit> credits) {
        return PeerCredits.score(
                PeerSection.builder().sessions(sessions).credits(credits).build(),
                PeerPolicy.builder().tariffs(tariffs).build(),
                Optional.of(YearStart.builder().month(9).day(1).build()),
                LEARNER,
                AS_OF);
    }

    private static Optional<NotCredited> reason(CreditTariff tariff, PeerSession session) {
        return score(tariff, session).detail().accruals().get(0).notCredited();
    }

    @Test
    void sessionsEarnWholeBlocksAndTheLedgerIsHeldAgainstThem() {
        // 75 minutes of teaching are two whole half hours: 4. 30 minutes of being taught: 1. The one without witness:
        // 0.
        // 2 are exchanged. 4 + 1 − 2 = 3. The ledger says 5 for the first session, corrected by −1, 1 for the second,
        // −2: 3.
        CreditTariff tariff = standard().exchange(number("2")).build();
        List<PeerSession> sessions = List.of(
                session("1", "2026-02-02T15:00:00Z", 75).build(),
                session("2", "2026-02-03T15:00:00Z", 30)
                        .tutor(FRIEND)
                        .tutee(LEARNER)
                        .build(),
                session("3", "2026-02-04T15:00:00Z", 60)
                        .witness(Optional.empty())
                        .build());
        List<PeerCredit> ledger = List.of(
                accrual("1", "5", "2026-02-02", "1"),
                entry("2", CreditKind.CORRECTION, "-1", "2026-02-10")
                        .corrects(PeerCreditId.of("urn:c:1"))
                        .build(),
                accrual("3", "1", "2026-02-03", "2"),
                entry("4", CreditKind.EXCHANGE, "-2", "2026-03-01")
                        .towards(secret())
                        .build());
        Scored<PeerCreditsDetail> scored = score(List.of(tariff), sessions, ledger);
        assertThat(scored.value()).contains(number("3"));
        assertThat(scored.detail().ledgerBalance()).isEqualByComparingTo("3");
        assertThat(scored.detail().differences()).isEmpty();
        // 3 credits at 2 a unit
        assertThat(scored.detail().units()).contains(number("1"));
        assertThat(sum(scored)).isEqualByComparingTo("3");
        assertThat(scored)
                .hasToString(documented("PeerCreditsTest.sessionsEarnWholeBlocksAndTheLedgerIsHeldAgainstThem"));
    }

    @Test
    void aSessionEarnsOnlyWholeBlocksFromTheLeastOn() {
        assertThat(score(
                                standard().build(),
                                session("1", "2026-02-02T15:00:00Z", 59).build())
                        .value())
                .contains(number("2"));
        assertThat(reason(
                        standard().build(),
                        session("1", "2026-02-02T15:00:00Z", 29).build()))
                .contains(NotCredited.TOO_SHORT);
        CreditTariff fromForty = tariff("1")
                .addRates(rate(PeerRole.TUTOR, "2", 30).minimumMinutes(40).build())
                .build();
        assertThat(reason(fromForty, session("1", "2026-02-02T15:00:00Z", 39).build()))
                .contains(NotCredited.TOO_SHORT);
        assertThat(reason(fromForty, session("1", "2026-02-02T15:00:00Z", 40).build()))
                .isEmpty();
        CreditTariff fromTen = tariff("1")
                .addRates(rate(PeerRole.TUTOR, "2", 30).minimumMinutes(10).build())
                .build();
        assertThat(reason(fromTen, session("1", "2026-02-02T15:00:00Z", 20).build()))
                .contains(NotCredited.TOO_SHORT);
    }

    @Test
    void everySessionThatEarnsNothingSaysWhy() {
        CreditTariff tariff = standard().build();
        assertThat(reason(tariff, session("1", "2026-04-01T00:00:00+01:00", 60).build()))
                .contains(NotCredited.AFTER_AS_OF);
        assertThat(reason(tariff, session("1", "2026-03-31T23:30:00-01:00", 60).build()))
                .isEmpty();
        assertThat(reason(
                        tariff,
                        session("1", "2026-02-02T15:00:00Z", 60).tutor(TEACHER).build()))
                .contains(NotCredited.NOT_A_PART);
        assertThat(reason(
                        tariff,
                        session("1", "2026-02-02T15:00:00Z", 60).tutee(LEARNER).build()))
                .contains(NotCredited.NOT_A_PART);
        assertThat(reason(
                        tariff,
                        session("1", "2026-02-02T15:00:00Z", 60).witness(FRIEND).build()))
                .contains(NotCredited.NO_WITNESS);
        assertThat(reason(
                        tariff,
                        session("1", "2026-02-02T15:00:00Z", 60)
                                .witness(LEARNER)
                                .build()))
                .contains(NotCredited.NO_WITNESS);
        CreditTariff tutorsOnly =
                tariff("1").addRates(rate(PeerRole.TUTOR, "2", 30).build()).build();
        PeerSession taught = session("1", "2026-02-02T15:00:00Z", 60)
                .tutor(FRIEND)
                .tutee(LEARNER)
                .build();
        assertThat(reason(tutorsOnly, taught)).contains(NotCredited.NO_RATE);
        assertThat(reason(
                        standard().effective(period("2026-02-03", "2026-03-01")).build(),
                        session("1", "2026-02-02T15:00:00Z", 60).build()))
                .contains(NotCredited.NO_TARIFF);
        assertThat(reason(
                        standard().effective(period("2026-02-01", "2026-02-02")).build(),
                        session("1", "2026-02-02T15:00:00Z", 60).build()))
                .contains(NotCredited.NO_TARIFF);
    }

    @Test
    void theTariffInForceOnTheDayOfTheSessionCounts() {
        CreditTariff old =
                standard().effective(period("2025-09-01", "2026-02-01")).build();
        CreditTariff anew = tariff("2")
                .effective(Period.from(day("2026-02-01")))
                .addRates(rate(PeerRole.TUTOR, "3", 30).build())
                .build();
        Scored<PeerCreditsDetail> scored = score(
                List.of(anew, old),
                List.of(
                        session("1", "2026-01-31T15:00:00Z", 30).build(),
                        session("2", "2026-02-01T15:00:00Z", 30).build()),
                List.of());
        assertThat(scored.value()).contains(number("5"));
        assertThat(scored.ties()).isEmpty();
    }

    @Test
    void ofSeveralTariffsInForceTheLatestCountsAndIsSaidToBeDecided() {
        CreditTariff always = standard().build();
        CreditTariff later = tariff("2")
                .effective(Period.from(day("2026-02-01")))
                .addRates(
                        rate(PeerRole.TUTOR, "3", 30).build(),
                        rate(PeerRole.TUTOR, "9", 30).build())
                .build();
        Scored<PeerCreditsDetail> scored = score(
                List.of(always, later),
                List.of(session("1", "2026-02-02T15:00:00Z", 30).build()),
                List.of());
        assertThat(scored.value()).contains(number("3"));
        assertThat(scored.ties())
                .contains(
                        "framework.peer.tariffs: of several in force on 2026-02-02 the latest: urn:t:2",
                        "framework.peer.tariffs: of several rates of urn:t:2 for one part the first");
    }

    @Test
    void aSessionIsCreditedOnceHoweverOftenItIsThere() {
        PeerSession one = session("1", "2026-02-02T15:00:00Z", 30).build();
        assertThat(score(standard().build(), one, one).value()).contains(number("2"));
        Scored<PeerCreditsDetail> contradictory = score(
                standard().build(),
                one,
                session("1", "2026-02-02T15:00:00Z", 480).build());
        assertThat(contradictory.value()).contains(number("0"));
        assertThat(contradictory.missing())
                .containsExactly("peer.sessions: urn:s:1 is there twice with different content");
    }

    @Test
    void limitsAreUsedUpInTheOrderInWhichSessionsBegan() {
        CreditTariff limited = standard()
                .dayLimit(number("3"))
                .weekLimit(number("7"))
                .yearLimit(number("12"))
                .build();
        // Monday 2 February: 2 + 2 of 3; Tuesday: 3 of 3; Sunday: 7 − 6 = 1 of 2; Monday 9: 3 of 4; Tuesday 10: 12 − 10
        // = 2 of 4.
        Scored<PeerCreditsDetail> scored = score(
                limited,
                session("6", "2026-02-10T15:00:00Z", 60).build(),
                session("5", "2026-02-09T15:00:00Z", 60).build(),
                session("4", "2026-02-08T15:00:00Z", 30).build(),
                session("3", "2026-02-03T15:00:00Z", 60).build(),
                session("2", "2026-02-02T17:00:00Z", 30).build(),
                session("1", "2026-02-02T15:00:00Z", 30).build());
        assertThat(scored.detail().accruals())
                .extracting(Accrual::granted)
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(number("2"), number("1"), number("3"), number("1"), number("3"), number("2"));
        assertThat(scored.detail().accruals())
                .extracting(
                        accrual -> accrual.notCredited().map(NotCredited::code).orElse(""))
                .containsExactly("", "dayLimit", "dayLimit", "weekLimit", "dayLimit", "yearLimit");
        assertThat(scored.value()).contains(number("12"));
    }

    @Test
    void theYearOfALimitBeginsInSeptember() {
        CreditTariff limited = standard().yearLimit(number("2")).build();
        Scored<PeerCreditsDetail> scored = score(
                limited,
                session("1", "2025-08-31T15:00:00Z", 60).build(),
                session("2", "2025-09-01T15:00:00Z", 30).build(),
                session("3", "2026-02-01T15:00:00Z", 30).build());
        assertThat(scored.value()).contains(number("4"));
    }

    @Test
    void aLimitOfAYearThatNobodyKnowsTheBeginningOfLeavesNoValue() {
        for (Map.Entry<CreditTariff, Boolean> tariff : Map.of(
                        standard().build(),
                        true,
                        standard().yearLimit(number("2")).build(),
                        false)
                .entrySet()) {
            Scored<PeerCreditsDetail> scored = PeerCredits.score(
                    PeerSection.builder()
                            .addSessions(
                                    session("1", "2026-02-01T15:00:00Z", 30).build())
                            .build(),
                    PeerPolicy.builder().addTariffs(tariff.getKey()).build(),
                    Optional.empty(),
                    LEARNER,
                    AS_OF);
            assertThat(scored.value().isPresent()).isEqualTo(tariff.getValue());
            assertThat(scored.missing().contains("framework.calendar.yearStart"))
                    .isNotEqualTo(tariff.getValue());
        }
    }

    @Test
    void creditsLapseAfterSoManyDays() {
        // Earned on 1 March 2026, 30 days: they count up to 30 March and lapse on the 31st.
        CreditTariff thirty = standard().expiresAfterDays(30).build();
        PeerSession session = session("1", "2026-03-01T15:00:00Z", 30).build();
        assertThat(score(thirty, session).detail().accruals().get(0).lapses()).contains(day("2026-03-31"));
        assertThat(score(thirty, session).value()).contains(number("0"));
        assertThat(score(standard().expiresAfterDays(31).build(), session).value())
                .contains(number("2"));
        // Across 29 February 2024.
        CreditTariff year = standard().expiresAfterDays(365).build();
        assertThat(score(year, session("1", "2024-02-29T15:00:00Z", 30).build())
                        .detail()
                        .accruals()
                        .get(0)
                        .lapses())
                .contains(day("2025-02-28"));
        // The ledger does not know of the lapse yet.
        Scored<PeerCreditsDetail> apart =
                score(List.of(thirty), List.of(session), List.of(accrual("1", "2", "2026-03-01", "1")));
        assertThat(apart.detail().differences()).containsExactly(new Difference("peer.credits", "lapse", number("2")));
        Scored<PeerCreditsDetail> entered = score(
                List.of(thirty),
                List.of(session),
                List.of(
                        accrual("1", "2", "2026-03-01", "1"),
                        entry("2", CreditKind.EXPIRY, "-2", "2026-03-31").build()));
        assertThat(entered.detail().differences()).isEmpty();
        assertThat(sum(entered)).isEqualByComparingTo("0");
    }

    @Test
    void whatIsExchangedIsTakenFromWhatLapsesFirst() {
        CreditTariff lapsing = standard()
                .effective(period("2026-01-01", "2026-02-15"))
                .expiresAfterDays(40)
                .build();
        CreditTariff lasting = tariff("2")
                .effective(period("2026-02-15", "2027-01-01"))
                .addRates(rate(PeerRole.TUTOR, "2", 30).build())
                .build();
        List<PeerSession> sessions = List.of(
                session("1", "2026-02-10T15:00:00Z", 60).build(),
                session("2", "2026-02-20T15:00:00Z", 60).build());
        // 4 that lapse on 22 March and 4 that never do; 3 exchanged on 1 March leave 1 to lapse.
        Scored<PeerCreditsDetail> scored = score(
                List.of(lapsing, lasting),
                sessions,
                List.of(entry("1", CreditKind.EXCHANGE, "-3", "2026-03-01").build()));
        assertThat(scored.detail().lapsed()).isEqualByComparingTo("1");
        assertThat(scored.value()).contains(number("4"));
        // Exchanged on 22 March, when they have lapsed: taken from those that last.
        Scored<PeerCreditsDetail> late = score(
                List.of(lapsing, lasting),
                sessions,
                List.of(entry("1", CreditKind.EXCHANGE, "-3", "2026-03-22").build()));
        assertThat(late.detail().lapsed()).isEqualByComparingTo("4");
        assertThat(late.value()).contains(number("1"));
    }

    @Test
    void moreThanThereIsCannotBeExchanged() {
        Scored<PeerCreditsDetail> scored = score(
                List.of(standard().build()),
                List.of(session("1", "2026-02-10T15:00:00Z", 30).build()),
                List.of(
                        accrual("1", "2", "2026-02-10", "1"),
                        // before anything was earned
                        entry("2", CreditKind.EXCHANGE, "-1", "2026-02-09").build(),
                        entry("3", CreditKind.EXCHANGE, "-5", "2026-02-10").build(),
                        // with the wrong sign
                        entry("4", CreditKind.EXCHANGE, "7", "2026-02-11").build()));
        assertThat(scored.value()).contains(number("0"));
        assertThat(scored.detail().differences())
                .containsExactly(
                        new Difference("urn:c:2", "exchange", number("-1")),
                        new Difference("urn:c:3", "exchange", number("-3")),
                        new Difference("urn:c:4", "exchange", number("7")));
    }

    @Test
    void differencesFromTheLedgerAreExplainedEntryByEntry() {
        Scored<PeerCreditsDetail> scored = score(
                List.of(standard().build()),
                List.of(
                        session("1", "2026-02-10T15:00:00Z", 30).build(),
                        session("2", "2026-02-11T15:00:00Z", 30).build()),
                List.of(
                        // twice for one session, of which one is put right, and the correction again
                        accrual("1", "2", "2026-02-10", "1"),
                        accrual("2", "2", "2026-02-10", "1"),
                        entry("3", CreditKind.CORRECTION, "-3", "2026-02-12")
                                .corrects(PeerCreditId.of("urn:c:2"))
                                .build(),
                        entry("4", CreditKind.CORRECTION, "1.5", "2026-02-13")
                                .corrects(PeerCreditId.of("urn:c:3"))
                                .build(),
                        accrual("5", "4", "2026-02-10", "elsewhere"),
                        entry("6", CreditKind.ACCRUAL, "1", "2026-02-10").build(),
                        entry("7", CreditKind.of("gift"), "8", "2026-02-10").build(),
                        // after the day of reckoning
                        entry("8", CreditKind.ACCRUAL, "100", "2026-04-01").build()));
        assertThat(scored.detail().differences())
                .containsExactly(
                        new Difference("urn:s:1", "session", number("0.5")),
                        new Difference("urn:s:2", "session", number("-2")),
                        new Difference("urn:s:elsewhere", "session", number("4")),
                        new Difference("urn:c:6", "noSession", number("1")),
                        new Difference("urn:c:7", "unknownKind", number("8")));
        assertThat(scored.detail().ledgerBalance()).isEqualByComparingTo("15.5");
        assertThat(scored.detail().toString()).contains("ledger 8 apart: unknownKind urn:c:7");
    }

    @Test
    void entriesThatPutEachOtherRightInACircleStandAlone() {
        Scored<PeerCreditsDetail> scored = score(
                List.of(standard().build()),
                List.of(session("1", "2026-02-10T15:00:00Z", 30).build()),
                List.of(
                        entry("1", CreditKind.CORRECTION, "1", "2026-02-12")
                                .corrects(PeerCreditId.of("urn:c:2"))
                                .build(),
                        entry("2", CreditKind.CORRECTION, "2", "2026-02-12")
                                .corrects(PeerCreditId.of("urn:c:1"))
                                .build()));
        assertThat(scored.detail().ledgerBalance()).isEqualByComparingTo("3");
        assertThat(scored.detail().differences())
                .extracting(Difference::reason)
                .containsExactly("session", "noSession", "noSession");
    }

    @Test
    void withoutSessionsOrTariffsThereIsNoValue() {
        assertThat(score(List.of(standard().build()), List.of(), List.of(accrual("1", "2", "2026-02-10", "1")))
                        .missing())
                .containsExactly("peer.sessions");
        Scored<PeerCreditsDetail> scored = score(
                List.of(), List.of(session("1", "2026-02-10T15:00:00Z", 30).build()), List.of());
        assertThat(scored.value()).isEmpty();
        assertThat(scored.missing()).containsExactly("framework.peer.tariffs");
        assertThat(scored.detail().units()).isEmpty();
    }

    @Test
    void unitsAreWholeAndNeedAPriceAboveZero() {
        PeerSession session = session("1", "2026-02-10T15:00:00Z", 480).build();
        // 16 blocks, 32 credits, at 10 a unit
        assertThat(score(standard().exchange(number("10")).build(), session)
                        .detail()
                        .units())
                .contains(number("3"));
        assertThat(score(standard().exchange(number("0")).build(), session)
                        .detail()
                        .units())
                .isEmpty();
        assertThat(score(standard().build(), session).detail().units()).isEmpty();
    }

    @Property
    void theLedgerIsWholeAndTheDifferencesExplainItToTheLastCredit(
            @ForAll @Size(max = 10) List<@IntRange(max = 60) Integer> days,
            @ForAll @Size(max = 8) List<@IntRange(min = -9, max = 9) Integer> entries) {
        List<PeerSession> sessions = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            String start = day("2026-01-20").plusDays(days.get(i)) + "T12:00:00Z";
            sessions.add(session("" + i, start, 20 + 7 * i).build());
        }
        List<CreditKind> kinds = List.of(
                CreditKind.ACCRUAL,
                CreditKind.EXCHANGE,
                CreditKind.EXPIRY,
                CreditKind.CORRECTION,
                CreditKind.of("gift"));
        List<PeerCredit> ledger = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            int n = entries.get(i);
            ledger.add(entry(
                            "" + i,
                            kinds.get(Math.floorMod(n + i, kinds.size())),
                            "" + n,
                            "2026-0" + (1 + i % 4) + "-15")
                    .session(n % 2 == 0 ? Optional.empty() : Optional.of(PeerSessionId.of("urn:s:" + i % 3)))
                    .corrects(n % 3 == 0 ? Optional.of(PeerCreditId.of("urn:c:" + (i + 1) % 5)) : Optional.empty())
                    .build());
        }
        CreditTariff tariff =
                standard().expiresAfterDays(30).weekLimit(number("5")).build();
        PeerCreditsDetail detail = score(List.of(tariff), sessions, ledger).detail();
        BigDecimal apart =
                detail.differences().stream().map(Difference::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(detail.balance().add(apart)).isEqualByComparingTo(detail.ledgerBalance());
        assertThat(detail.balance()).isNotNegative();
        assertThat(detail.accrued().subtract(detail.lapsed()).subtract(detail.exchanged()))
                .isEqualByComparingTo(detail.balance());
    }
}
