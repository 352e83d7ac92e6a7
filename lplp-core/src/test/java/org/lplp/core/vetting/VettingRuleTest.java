package org.lplp.core.vetting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lplp.core.document.Sample.MENTOR;
import static org.lplp.core.document.Sample.SCHOOL;
import static org.lplp.core.document.Sample.TEACHER;
import static org.lplp.core.document.Sample.community;
import static org.lplp.core.document.Sample.day;
import static org.lplp.core.document.Sample.framework;
import static org.lplp.core.document.Sample.period;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lplp.core.base.AccreditationId;
import org.lplp.core.base.Period;
import org.lplp.core.base.RecordId;
import org.lplp.core.base.Text;
import org.lplp.core.base.VettingId;
import org.lplp.core.base.YearGroup;
import org.lplp.core.document.Cases;
import org.lplp.core.document.Community;
import org.lplp.core.document.Framework;
import org.lplp.core.document.Report;
import org.lplp.core.document.RuleBook;
import org.lplp.core.document.RuleTest;
import org.lplp.core.document.Sample;
import org.lplp.core.document.Skipped;

/** Tests the rules on checks, accreditations, and whom a framework wants checked. */
public class VettingRuleTest extends RuleTest {

    @Override
    protected void add(Cases cases) {
        addVettings(cases);
        addAccreditations(cases);
        addExpiring(cases);
        addPolicy(cases);
    }

    private static void addVettings(Cases cases) {
        cases.rule("vetting.expires_before_issued")
                .fails(
                        "check expires on the day of its issue",
                        "/vetting/vettings/0/expires",
                        vettings(vetting("1").expires(day("2025-09-01"))))
                .passes("check holds for a day", vettings(vetting("1").expires(day("2025-09-02"))));
        cases.rule("vetting.issued_in_future")
                .fails(
                        "check is issued two days after the document",
                        "/vetting/vettings/0/issued",
                        vettings(vetting("1").issued(day("2026-03-06"))))
                .passes(
                        "check is issued on the day of the document",
                        vettings(vetting("1").issued(day("2026-03-04"))));
        cases.rule("vetting.outcomes_differ")
                .fails(
                        "check of one day is clear and refused",
                        "/vetting/vettings/1/outcome",
                        vettings(vetting("1"), vetting("2").outcome(VettingOutcome.REFUSED)))
                .passes(
                        "check is refused a day later",
                        vettings(
                                vetting("1"),
                                vetting("2").issued(day("2025-09-02")).outcome(VettingOutcome.REFUSED)))
                .passes(
                        "check was pending and became clear",
                        vettings(vetting("1").outcome(VettingOutcome.PENDING), vetting("2")));
        cases.rule("vetting.confirmed_by_subject")
                .fails(
                        "mentor confirms the mentor's own check",
                        "/vetting/vettings/0/confirmedBy/1",
                        vettings(vetting("1").addConfirmedBy(TEACHER, MENTOR)))
                .fails(
                        "teacher confirms the teacher's own accreditation",
                        "/vetting/accreditations/0/confirmedBy/0",
                        accreditations(accreditation("1").addConfirmedBy(TEACHER)))
                .passes(
                        "somebody else confirms the check",
                        vettings(vetting("1").addConfirmedBy(TEACHER)));
        cases.rule("vetting.supersedes_in_circle")
                .fails(
                        "check supersedes itself",
                        "/vetting/vettings/0/supersedes",
                        vettings(vetting("1").supersedes(RecordId.of("urn:example:vetting:1"))))
                .fails(
                        "accreditation supersedes itself",
                        "/vetting/accreditations/0/supersedes",
                        accreditations(accreditation("1").supersedes(RecordId.of("urn:example:accreditation:1"))))
                .passes(
                        "check supersedes another",
                        vettings(vetting("1"), vetting("2").supersedes(RecordId.of("urn:example:vetting:1"))));
    }

    private static void addAccreditations(Cases cases) {
        cases.rule("vetting.period_backwards")
                .fails(
                        "accreditation ends before it begins",
                        "/vetting/accreditations/0/period",
                        accreditations(accreditation("1").period(period("2025-09-01", "2025-08-31"))))
                .passes(
                        "accreditation of a day",
                        accreditations(accreditation("1").period(period("2025-09-01", "2025-09-02"))));
        cases.rule("vetting.accreditation_without_end")
                .fails(
                        "accreditation for ever",
                        "/vetting/accreditations/0/period",
                        accreditations(accreditation("1").period(Period.from(day("2025-09-01")))))
                .passes("accreditation for two years", accreditations(accreditation("1")));
        cases.rule("vetting.withdrawn_outside_period")
                .fails(
                        "accreditation withdrawn on the day after its last",
                        "/vetting/accreditations/0/withdrawn",
                        accreditations(accreditation("1").withdrawn(day("2027-09-01"))))
                .passes(
                        "accreditation withdrawn on its first day",
                        accreditations(accreditation("1").withdrawn(day("2025-09-01"))));
        cases.rule("vetting.accreditations_overlap")
                .fails(
                        "second accreditation begins before the first ends",
                        "/vetting/accreditations/1/period",
                        accreditations(
                                accreditation("1"), accreditation("2").period(period("2027-08-31", "2028-09-01"))))
                .passes(
                        "second accreditation begins when the first ends",
                        accreditations(
                                accreditation("1"), accreditation("2").period(period("2027-09-01", "2028-09-01"))))
                .passes(
                        "second accreditation is for other learners",
                        accreditations(accreditation("1"), accreditation("2").addYearGroups(YearGroup.YEAR_11)));
        cases.rule("vetting.accredited_unvetted")
                .fails(
                        "check of the accredited teacher expires today",
                        "/vetting/accreditations/0/person",
                        accredited(vetting("teacher").person(TEACHER).expires(day("2026-03-04"))))
                .fails(
                        "accredited teacher has a basic check",
                        "/vetting/accreditations/0/person",
                        accredited(vetting("teacher").person(TEACHER).kind(VettingKind.BASIC)))
                .passes(
                        "check of the accredited teacher expires tomorrow",
                        accredited(vetting("teacher").person(TEACHER).expires(day("2026-03-05"))));
    }

    private static void addExpiring(Cases cases) {
        cases.rule("vetting.expires_soon")
                .fails(
                        "check expires on the last day of the notice",
                        "/vetting/vettings/0",
                        vettings(vetting("1").expires(day("2026-06-02"))))
                .fails(
                        "accreditation ends on the last day of the notice",
                        "/vetting/accreditations/0",
                        accreditations(accreditation("1").period(period("2025-09-01", "2026-06-02"))))
                .fails(
                        "check without an end is nearly three years old",
                        "/vetting/vettings/0",
                        vettings(vetting("1").issued(day("2023-03-05"))))
                .passes(
                        "check expires on the day after the notice",
                        vettings(vetting("1").expires(day("2026-06-03"))))
                .passes(
                        "next check is issued before the first expires",
                        vettings(
                                vetting("1").expires(day("2026-06-02")),
                                vetting("2").issued(day("2026-03-04")).expires(day("2027-03-04"))))
                .passes("check expired yesterday", vettings(vetting("1").expires(day("2026-03-03"))));
    }

    private static void addPolicy(Cases cases) {
        cases.rule("vetting.requirement_repeated")
                .fails(
                        "mentoring is required twice",
                        "/vetting/requirements/1/activity",
                        requiring(requirement(VettedActivity.MENTORING), requirement(VettedActivity.MENTORING)))
                .passes(
                        "mentoring and coaching are required",
                        requiring(requirement(VettedActivity.MENTORING), requirement(VettedActivity.COACHING)));
        cases.rule("vetting.requirement_without_kinds")
                .fails(
                        "any check will do",
                        "/vetting/requirements/0",
                        requiring(VettingRequirement.builder()
                                .activity(VettedActivity.MENTORING)
                                .build()))
                .passes("enhanced check will do", requiring(requirement(VettedActivity.MENTORING)));
    }

    @Test
    void checkClearsFromItsIssueToTheEndOfItsMonths() {
        Clearance clearance = clearance(vetting("1"));

        assertThat(clearance.holds(MENTOR, day("2025-08-31"))).isFalse();
        assertThat(clearance.holds(MENTOR, day("2025-09-01"))).isTrue();
        assertThat(clearance.holds(MENTOR, day("2026-08-31"))).isTrue();
        assertThat(clearance.holds(MENTOR, day("2026-09-01"))).isFalse();
        assertThat(clearance.holds(TEACHER, day("2025-09-01"))).isFalse();
    }

    @Test
    void refusalEndsWhatWasClearedUntilALaterCheckClearsAgain() {
        Clearance clearance = clearance(
                vetting("1"),
                vetting("2").issued(day("2025-10-01")).outcome(VettingOutcome.REFUSED),
                vetting("3").issued(day("2025-11-01")).outcome(VettingOutcome.CONDITIONAL));

        assertThat(clearance.holds(MENTOR, day("2025-09-30"))).isTrue();
        assertThat(clearance.holds(MENTOR, day("2025-10-01"))).isFalse();
        assertThat(clearance.holds(MENTOR, day("2025-10-31"))).isFalse();
        assertThat(clearance.holds(MENTOR, day("2025-11-01"))).isTrue();
    }

    @Test
    void pendingCheckClearsNobody() {
        assertThat(clearance(vetting("1").outcome(VettingOutcome.PENDING)).holds(MENTOR, day("2025-09-01")))
                .isFalse();
    }

    @Test
    void requirementAppliesBelowItsAgeAndWhereTheAgeIsNotKnown() {
        VettingRequirement below18 = VettingRequirement.builder()
                .activity(VettedActivity.OFFER)
                .belowAge(18)
                .build();

        assertThat(below18.appliesTo(Optional.of(17))).isTrue();
        assertThat(below18.appliesTo(Optional.of(18))).isFalse();
        assertThat(below18.appliesTo(Optional.empty())).isTrue();
        assertThat(requirement(VettedActivity.OFFER).appliesTo(Optional.of(60))).isTrue();
    }

    @Test
    void frameworkThatAsksForNothingSkipsWhatItWouldDecide() {
        Report report = RuleBook.standard()
                .check(accreditations(accreditation("1")), framework().build(), Sample.ISSUED.toLocalDate());

        assertThat(report.rulesSkipped())
                .contains(
                        new Skipped("vetting.accredited_unvetted", "framework.vetting.requirements"),
                        new Skipped("vetting.expires_soon", "framework.vetting.noticeDays"));
    }

    private static Clearance clearance(Vetting.Builder... vettings) {
        VettingPolicy policy = VettingPolicy.builder()
                .addRequirements(requirement(VettedActivity.MENTORING))
                .build();
        VettingRegister register = vettings(vettings).getVetting();
        return VettingFacts.of(register, policy, Sample.ISSUED, Sample.ISSUED.toLocalDate())
                .clearances()
                .get(VettedActivity.MENTORING);
    }

    private static Vetting.Builder vetting(String name) {
        return Vetting.builder()
                .id(VettingId.of("urn:example:vetting:" + name))
                .person(MENTOR)
                .kind(VettingKind.ENHANCED_BARRED_LISTS)
                .outcome(VettingOutcome.CLEAR)
                .issued(day("2025-09-01"));
    }

    private static Accreditation.Builder accreditation(String name) {
        return Accreditation.builder()
                .id(AccreditationId.of("urn:example:accreditation:" + name))
                .person(TEACHER)
                .skill(Text.of("Boat building"))
                .accreditedBy(SCHOOL)
                .period(period("2025-09-01", "2027-09-01"));
    }

    private static Community vettings(Vetting.Builder... vettings) {
        return community()
                .vetting(VettingRegister.builder()
                        .addAllVettings(List.of(vettings).stream()
                                .map(Vetting.Builder::build)
                                .toList())
                        .build())
                .build();
    }

    /** Accreditations of a teacher who has been checked. */
    private static Community accreditations(Accreditation.Builder... accreditations) {
        return community()
                .vetting(VettingRegister.builder()
                        .addVettings(vetting("teacher").person(TEACHER).build())
                        .addAllAccreditations(List.of(accreditations).stream()
                                .map(Accreditation.Builder::build)
                                .toList())
                        .build())
                .build();
    }

    private static Community accredited(Vetting.Builder vetting) {
        return community()
                .vetting(VettingRegister.builder()
                        .addVettings(vetting.build())
                        .addAccreditations(accreditation("1").build())
                        .build())
                .build();
    }

    private static VettingRequirement requirement(VettedActivity activity) {
        return VettingRequirement.builder()
                .activity(activity)
                .addKinds(VettingKind.ENHANCED_BARRED_LISTS)
                .validMonths(12)
                .build();
    }

    private static Framework requiring(VettingRequirement... requirements) {
        return framework()
                .vetting(VettingPolicy.builder().addRequirements(requirements).build())
                .build();
    }
}
