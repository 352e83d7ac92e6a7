package org.lplp.core.peer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lplp.core.document.Sample.FRIEND;
import static org.lplp.core.document.Sample.LEARNER;
import static org.lplp.core.document.Sample.MENTOR;
import static org.lplp.core.document.Sample.TEACHER;
import static org.lplp.core.document.Sample.at;
import static org.lplp.core.document.Sample.day;
import static org.lplp.core.document.Sample.framework;
import static org.lplp.core.document.Sample.number;
import static org.lplp.core.document.Sample.period;
import static org.lplp.core.document.Sample.portfolio;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lplp.core.base.PeerCreditId;
import org.lplp.core.base.PeerRole;
import org.lplp.core.base.PeerSessionId;
import org.lplp.core.base.RecordId;
import org.lplp.core.base.Setting;
import org.lplp.core.base.TariffId;
import org.lplp.core.base.Text;
import org.lplp.core.base.YearStart;
import org.lplp.core.calendar.CalendarPolicy;
import org.lplp.core.document.Cases;
import org.lplp.core.document.Framework;
import org.lplp.core.document.Portfolio;
import org.lplp.core.document.Report;
import org.lplp.core.document.RuleBook;
import org.lplp.core.document.RuleTest;
import org.lplp.core.document.Skipped;
import org.lplp.core.finding.Finding;

/** Tests the rules on sessions among peers, credits and tariffs. */
public class PeerRuleTest extends RuleTest {

    @Override
    protected void add(Cases cases) {
        addSuperseding(cases);
        addSessions(cases);
        addAccruals(cases);
        addTariffOfCredit(cases);
        addLedger(cases);
        addTariffs(cases);
    }

    private static void addSuperseding(Cases cases) {
        cases.rule("peer.supersedes_in_circle")
                .fails(
                        "record supersedes itself",
                        "/peer/sessions/0/supersedes",
                        peer().sessions(session("1").supersedes(RecordId.of("urn:example:peer-session:1")))
                                .build())
                .passes(
                        "record supersedes another",
                        peer().sessions(
                                        session("1"),
                                        session("2").supersedes(RecordId.of("urn:example:peer-session:1")))
                                .build());
    }

    private static void addSessions(Cases cases) {
        cases.rule("peer.tutor_is_tutee")
                .fails(
                        "learner tutors themselves",
                        "/peer/sessions/0/tutee",
                        peer().sessions(session("1").tutee(LEARNER)).build())
                .passes("learner tutors a friend", peer().sessions(session("1")).build());
        cases.rule("peer.witness_took_part")
                .fails(
                        "friend who was taught is the witness",
                        "/peer/sessions/0/witness",
                        peer().sessions(session("1").witness(FRIEND)).build())
                .passes(
                        "teacher is the witness",
                        peer().sessions(session("1").witness(TEACHER)).build());
        cases.rule("peer.learner_absent")
                .fails(
                        "mentor tutors a friend",
                        "/peer/sessions/0",
                        peer().sessions(session("1").tutor(MENTOR)).build())
                .passes(
                        "friend tutors the learner",
                        peer().sessions(session("1").tutor(FRIEND).tutee(LEARNER))
                                .build());
        cases.rule("peer.session_in_future")
                .fails(
                        "session over a minute after the issue",
                        "/peer/sessions/0/start",
                        peer().sessions(session("1").start(at("2026-03-04T09:01:00Z")))
                                .build())
                .passes(
                        "session over at the issue by another clock",
                        peer().sessions(session("1").start(at("2026-03-04T10:00:00+01:00")))
                                .build());
        cases.rule("peer.sessions_overlap")
                .fails(
                        "second session begins in the last minute of the first",
                        "/peer/sessions/1/start",
                        peer().sessions(session("1"), session("2").start(at("2026-01-12T15:59:00Z")))
                                .build())
                .passes(
                        "second session begins when the first is over",
                        peer().sessions(session("1"), session("2").start(at("2026-01-12T16:00:00Z")))
                                .build());
        cases.rule("peer.session_without_setting")
                .fails(
                        "session nobody knows where",
                        "/peer/sessions/0",
                        peer().sessions(bare("1")).build())
                .passes(
                        "session at home",
                        peer().sessions(bare("1").setting(Setting.HOME)).build());
    }

    private static void addAccruals(Cases cases) {
        cases.rule("peer.credit_without_session")
                .fails(
                        "credit for nothing",
                        "/peer/credits/0",
                        peer().credits(entry("1", CreditKind.ACCRUAL, "2")).build())
                .passes(
                        "credit for a session",
                        peer().sessions(session("1")).credits(credit("1")).build());
        cases.rule("peer.credit_without_witness")
                .fails(
                        "nobody saw the session",
                        "/peer/credits/0/session",
                        peer().sessions(unseen("1")).credits(credit("1")).build())
                .passes(
                        "unseen session without credit",
                        peer().sessions(unseen("1")).build());
        cases.rule("peer.session_credited_twice")
                .fails(
                        "second credit for one session",
                        "/peer/credits/1/session",
                        peer().sessions(session("1"))
                                .credits(credit("1"), credit("2").session(sessionId("1")))
                                .build())
                .passes(
                        "second credit is taken back",
                        peer().sessions(session("1"))
                                .credits(
                                        credit("1"),
                                        credit("2").session(sessionId("1")),
                                        entry("3", CreditKind.CORRECTION, "-2").corrects(creditId("2")))
                                .build());
        cases.rule("peer.credit_before_session")
                .fails(
                        "credit on the day before",
                        "/peer/credits/0/on",
                        peer().sessions(session("1"))
                                .credits(credit("1").on(day("2026-01-11")))
                                .build())
                .passes(
                        "credit on the day",
                        peer().sessions(session("1"))
                                .credits(credit("1").on(day("2026-01-12")))
                                .build());
        cases.rule("peer.role_unlike_session")
                .fails(
                        "tutor is credited as tutee",
                        "/peer/credits/0/role",
                        peer().sessions(session("1"))
                                .credits(credit("1").role(PeerRole.TUTEE).credits(number("0")))
                                .build())
                .passes(
                        "tutor is credited as tutor",
                        peer().sessions(session("1"))
                                .credits(credit("1").role(PeerRole.TUTOR))
                                .build());
    }

    private static void addTariffOfCredit(Cases cases) {
        cases.rule("peer.credit_unlike_tariff")
                .fails(
                        "three credits for an hour",
                        "/peer/credits/0/credits",
                        peer().sessions(session("1"))
                                .credits(credit("1").credits(number("3")))
                                .build())
                .passes(
                        "one credit for 59 minutes",
                        peer().sessions(session("1").minutes(59))
                                .credits(credit("1").credits(number("1")))
                                .build());
        cases.rule("peer.limit_exceeded")
                .under(limited())
                .fails(
                        "four credits on one day",
                        "/peer/credits/1/credits",
                        peer().sessions(session("1"), session("2").start(at("2026-01-12T17:00:00Z")))
                                .credits(credit("1"), credit("2"))
                                .build())
                .passes(
                        "three credits on one day, as far as the limit goes",
                        peer().sessions(session("1"), session("2").start(at("2026-01-12T17:00:00Z")))
                                .credits(credit("1"), credit("2").credits(number("1")))
                                .build());
        cases.rule("peer.tariff_unknown")
                .fails(
                        "tariff of no framework",
                        "/peer/credits/0/tariff",
                        peer().sessions(session("1"))
                                .credits(credit("1").tariff(TariffId.of("urn:example:tariff:old")))
                                .build())
                .passes(
                        "tariff of the framework",
                        peer().sessions(session("1"))
                                .credits(credit("1").tariff(TariffId.of("urn:lplp:tariff:peer-tutor")))
                                .build());
        cases.rule("peer.tariff_not_in_force")
                .under(framework()
                        .peer(PeerPolicy.builder()
                                .addTariffs(tariff().effective(period("2025-09-01", "2026-01-13"))
                                        .build())
                                .build())
                        .build())
                .fails(
                        "session on the day after the tariff's last",
                        "/peer/credits/0",
                        peer().sessions(session("1").start(at("2026-01-13T15:00:00Z")))
                                .credits(credit("1"))
                                .build())
                .passes(
                        "session on the tariff's last day",
                        peer().sessions(session("1")).credits(credit("1")).build());
    }

    private static void addLedger(Cases cases) {
        cases.rule("peer.correction_unlinked")
                .fails(
                        "correction of nothing",
                        "/peer/credits/1/kind",
                        peer().sessions(session("1"))
                                .credits(credit("1"), entry("2", CreditKind.CORRECTION, "-1"))
                                .build())
                .passes(
                        "correction of an entry",
                        peer().sessions(session("1"))
                                .credits(
                                        credit("1").credits(number("3")),
                                        entry("2", CreditKind.CORRECTION, "-1").corrects(creditId("1")))
                                .build());
        cases.rule("peer.correction_before_entry")
                .fails(
                        "correction on the day before its entry",
                        "/peer/credits/1/corrects",
                        peer().sessions(session("1"))
                                .credits(
                                        credit("1").credits(number("1")).on(day("2026-02-03")),
                                        entry("2", CreditKind.CORRECTION, "1").corrects(creditId("1")))
                                .build())
                .passes(
                        "correction on the same day",
                        peer().sessions(session("1"))
                                .credits(
                                        credit("1").credits(number("1")).on(day("2026-02-02")),
                                        entry("2", CreditKind.CORRECTION, "1").corrects(creditId("1")))
                                .build());
        cases.rule("peer.wrong_sign")
                .fails(
                        "exchange that adds",
                        "/peer/credits/0/credits",
                        peer().credits(entry("1", CreditKind.EXCHANGE, "1")).build())
                .passes(
                        "exchange that takes away",
                        peer().sessions(session("1"))
                                .credits(credit("1"), entry("2", CreditKind.EXCHANGE, "-1"))
                                .build());
        cases.rule("peer.overdrawn")
                .fails(
                        "three credits given of two",
                        "/peer/credits/1/credits",
                        peer().sessions(session("1"))
                                .credits(credit("1"), entry("2", CreditKind.EXCHANGE, "-3"))
                                .build())
                .passes(
                        "two credits given of two",
                        peer().sessions(session("1"))
                                .credits(entry("2", CreditKind.EXCHANGE, "-2"), credit("1"))
                                .build());
    }

    private static void addTariffs(Cases cases) {
        cases.rule("peer.period_backwards")
                .fails(
                        "tariff ends before it begins",
                        "/peer/tariffs/0/effective",
                        tariffs(tariff().effective(period("2025-09-01", "2025-08-31"))))
                .passes("tariff of a year", tariffs(tariff().effective(period("2025-09-01", "2026-09-01"))));
        cases.rule("peer.rate_repeated")
                .fails(
                        "two rates for tutors",
                        "/peer/tariffs/0/rates/1/role",
                        tariffs(tariff().addRates(rate(PeerRole.TUTOR))))
                .passes("a rate for tutors and one for tutees", tariffs(tariff().addRates(rate(PeerRole.TUTEE))));
        cases.rule("peer.limits_uneven")
                .fails(
                        "more a day than a week",
                        "/peer/tariffs/0/dayLimit",
                        tariffs(tariff().dayLimit(number("3")).weekLimit(number("2"))))
                .passes(
                        "as much a day as a week",
                        tariffs(tariff().dayLimit(number("2")).weekLimit(number("2"))));
    }

    @Test
    void creditByAnUnknownTariffIsNotReckoned() {
        Portfolio portfolio = peer().sessions(session("1"))
                .credits(credit("1").credits(number("99")))
                .build();

        Report report = RuleBook.standard().check(portfolio, framework().build(), day("2026-03-04"));

        assertThat(report.findings().isEmpty()).isTrue();
        assertThat(report.rulesSkipped()).contains(new Skipped("peer.credit_unlike_tariff", "framework.peer.tariffs"));
    }

    @Test
    void correctionOfACorrectionBelongsToTheEntryAtTheRoot() {
        Portfolio portfolio = peer().sessions(session("1"))
                .credits(
                        credit("1").credits(number("1")),
                        entry("2", CreditKind.CORRECTION, "2").corrects(creditId("1")),
                        entry("3", CreditKind.CORRECTION, "-1").corrects(creditId("2")))
                .build();

        assertThat(codes(portfolio, Framework.leadbeater2008())).isEmpty();
    }

    @Test
    void correctionsInACircleCorrectNothing() {
        Portfolio portfolio = peer().sessions(session("1"))
                .credits(
                        credit("1"),
                        entry("2", CreditKind.CORRECTION, "2").corrects(creditId("3")),
                        entry("3", CreditKind.CORRECTION, "-1").corrects(creditId("2")))
                .build();

        assertThat(codes(portfolio, Framework.leadbeater2008())).isEmpty();
    }

    @Test
    void ofTwoTariffsTheOneOfTheSessionsDayCounts() {
        Framework framework = framework()
                .peer(PeerPolicy.builder()
                        .addTariffs(
                                tariff().effective(period("2025-09-01", "2026-01-13"))
                                        .build(),
                                tariff().id(TariffId.of("urn:example:tariff:next"))
                                        .effective(period("2026-01-13", "2026-09-01"))
                                        .rates(List.of(CreditRate.builder()
                                                .from(rate(PeerRole.TUTOR))
                                                .credits(number("2"))
                                                .build()))
                                        .build())
                        .build())
                .build();
        PeerSession.Builder later = session("2").start(at("2026-01-13T15:00:00Z"));

        assertThat(codes(
                        peer().sessions(session("1"), later)
                                .credits(credit("1"), credit("2").credits(number("4")))
                                .build(),
                        framework))
                .isEmpty();
        assertThat(codes(
                        peer().sessions(session("1"), later)
                                .credits(credit("1").credits(number("4")), credit("2"))
                                .build(),
                        framework))
                .containsExactly("peer.credit_unlike_tariff", "peer.credit_unlike_tariff");
    }

    @Test
    void ofTwoRatesForOnePartTheFirstCounts() {
        CreditTariff tariff = tariff().rates(List.of(
                        rate(PeerRole.TUTOR),
                        CreditRate.builder()
                                .role(PeerRole.TUTOR)
                                .credits(number("5"))
                                .perMinutes(10)
                                .build()))
                .build();

        assertThat(tariff.creditsFor(PeerRole.TUTOR, 60)).isEqualByComparingTo("2");
        assertThat(tariff.creditsFor(PeerRole.TUTOR, 20)).isZero();
    }

    @Test
    void weekLimitCountsFromMondayToSunday() {
        Framework framework = framework()
                .peer(PeerPolicy.builder()
                        .addTariffs(tariff().weekLimit(number("2")).build())
                        .build())
                .build();
        Portfolio sundayAndMonday = peer().sessions(
                        session("1").start(at("2026-01-11T15:00:00Z")),
                        session("2").start(at("2026-01-12T15:00:00Z")))
                .credits(credit("1"), credit("2"))
                .build();
        Portfolio mondayAndSunday = peer().sessions(
                        session("1").start(at("2026-01-12T15:00:00Z")),
                        session("2").start(at("2026-01-18T15:00:00Z")))
                .credits(credit("1"), credit("2"))
                .build();

        assertThat(codes(sundayAndMonday, framework)).isEmpty();
        assertThat(codes(mondayAndSunday, framework)).containsExactly("peer.limit_exceeded");
    }

    @Test
    void yearLimitCountsBySchoolYearsOfTheFramework() {
        Portfolio december = peer().sessions(
                        session("1").start(at("2025-12-31T15:00:00Z")),
                        session("2").start(at("2026-01-01T15:00:00Z")))
                .credits(credit("1"), credit("2"))
                .build();

        assertThat(codes(december, yearLimited(9))).containsExactly("peer.limit_exceeded");
        assertThat(codes(december, yearLimited(1))).isEmpty();
    }

    @Test
    void yearLimitIsNotJudgedWhereNobodySaysWhenAYearBegins() {
        Framework framework = tariffs(tariff().yearLimit(number("2")));
        Portfolio portfolio = peer().sessions(session("1")).credits(credit("1")).build();

        assertThat(RuleBook.standard()
                        .check(portfolio, framework, day("2026-03-04"))
                        .rulesSkipped())
                .contains(
                        new Skipped("peer.limit_exceeded", "framework.calendar.yearStart"),
                        new Skipped("peer.credit_unlike_tariff", "framework.calendar.yearStart"));
    }

    private static Framework yearLimited(int firstMonth) {
        return Framework.builder()
                .from(tariffs(tariff().yearLimit(number("2"))))
                .calendar(CalendarPolicy.builder()
                        .yearStart(YearStart.builder().month(firstMonth).day(1).build())
                        .build())
                .build();
    }

    private static List<String> codes(Portfolio portfolio, Framework framework) {
        return RuleBook.standard().check(portfolio, framework, day("2026-03-04")).findings().stream()
                .map(Finding::code)
                .toList();
    }

    /** Builds the section and its document. */
    private static final class Peer {

        private final PeerSection.Builder section = PeerSection.builder();

        Peer sessions(PeerSession.Builder... sessions) {
            Stream.of(sessions).forEach(session -> section.addSessions(session.build()));
            return this;
        }

        Peer credits(PeerCredit.Builder... credits) {
            Stream.of(credits).forEach(credit -> section.addCredits(credit.build()));
            return this;
        }

        Portfolio build() {
            return portfolio().peer(section.build()).build();
        }
    }

    private static Peer peer() {
        return new Peer();
    }

    private static PeerSessionId sessionId(String name) {
        return PeerSessionId.of("urn:example:peer-session:" + name);
    }

    private static PeerCreditId creditId(String name) {
        return PeerCreditId.of("urn:example:peer-credit:" + name);
    }

    /** The learner teaches a friend for an hour. */
    private static PeerSession.Builder bare(String name) {
        return PeerSession.builder()
                .id(sessionId(name))
                .tutor(LEARNER)
                .tutee(FRIEND)
                .start(at("2026-01-12T15:00:00Z"))
                .minutes(60)
                .witness(TEACHER);
    }

    private static PeerSession.Builder session(String name) {
        return bare(name).setting(Setting.SCHOOL);
    }

    private static PeerSession.Builder unseen(String name) {
        return session(name).witness(Optional.empty());
    }

    private static PeerCredit.Builder entry(String name, CreditKind kind, String credits) {
        return PeerCredit.builder()
                .id(creditId(name))
                .kind(kind)
                .credits(number(credits))
                .on(day("2026-02-02"));
    }

    /** What the shipped tariff gives for the session of the same name. */
    private static PeerCredit.Builder credit(String name) {
        return entry(name, CreditKind.ACCRUAL, "2").session(sessionId(name));
    }

    private static CreditRate rate(PeerRole role) {
        return CreditRate.builder()
                .role(role)
                .credits(number("1"))
                .perMinutes(30)
                .build();
    }

    private static CreditTariff.Builder tariff() {
        return CreditTariff.builder()
                .id(TariffId.of("urn:example:tariff"))
                .title(Text.of("A credit for half an hour"))
                .addRates(rate(PeerRole.TUTOR));
    }

    private static Framework tariffs(CreditTariff.Builder tariff) {
        return framework()
                .peer(PeerPolicy.builder().addTariffs(tariff.build()).build())
                .build();
    }

    private static Framework limited() {
        return tariffs(tariff().dayLimit(number("3")));
    }
}
