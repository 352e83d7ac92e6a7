package org.lplp.core.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.lplp.core.base.OrganisationId;
import org.lplp.core.base.UnitId;
import org.lplp.core.base.YearGroup;
import org.lplp.core.base.YearStart;
import org.lplp.core.finding.Pointer;
import org.lplp.core.finding.Severity;
import org.lplp.core.people.Enrolment;
import org.lplp.core.rule.Located;
import org.lplp.core.rule.Needs;
import org.lplp.core.rule.Rule;
import org.lplp.core.rule.RuleOutcome;
import org.lplp.core.rule.RuleSpec;
import org.lplp.core.school.RosterEntry;
import org.lplp.core.school.School;
import org.lplp.core.school.SchoolFacts;

/** Rules that hold a learner's portfolio against the roster of the community. */
public enum SchoolAcrossRule implements Rule<PortfolioFacts> {

    /** A learner on the roll of a school of the community is on its roster, or no unit and no adult there answers for them (idea 4). */
    LEARNER_NOT_ON_ROSTER(
            "school.learner_not_on_roster",
            Severity.WARNING,
            4,
            Needs.WHOLE_DOCUMENT,
            SchoolAcrossRule::learnerNotOnRoster),

    /** The portfolio and the roster tell of one school at a time: where they differ, one of them missed a move (idea 7). */
    ROSTER_OF_OTHER_SCHOOL(
            "school.roster_of_other_school",
            Severity.ERROR,
            7,
            Needs.WHOLE_DOCUMENT,
            SchoolAcrossRule::rosterOfOtherSchool),

    /** The portfolio and the roster tell of one unit: whoever answers for the learner is to be found there (idea 4). */
    UNIT_UNLIKE_ROSTER(
            "school.unit_unlike_roster", Severity.WARNING, 4, Needs.RECORDS, SchoolAcrossRule::unitUnlikeRoster),

    /** Within a school year a learner is in one year group, and what the learner may choose hangs on it (ideas 6 and 9). */
    YEAR_GROUP_UNLIKE_ROSTER(
            "school.year_group_unlike_roster",
            Severity.ERROR,
            6,
            Needs.RECORDS,
            SchoolAcrossRule::yearGroupUnlikeRoster),

    /** The roster points to the learner's one portfolio (idea 7): where it names another, this one is a copy gone astray. */
    PORTFOLIO_UNLIKE_ROSTER(
            "school.portfolio_unlike_roster",
            Severity.ERROR,
            7,
            Needs.RECORDS,
            (facts, out) -> facts.community(out)
                    .flatMap(community -> entry(facts, community.school()))
                    .flatMap(RosterEntry::getPortfolio)
                    .filter(portfolio -> !portfolio.equals(facts.portfolio().getId()))
                    .ifPresent(portfolio -> out.found(Pointer.root().to("id"))));

    private final RuleSpec<PortfolioFacts> spec;

    SchoolAcrossRule(
            String code, Severity severity, int idea, Needs needs, BiConsumer<PortfolioFacts, RuleOutcome> check) {
        spec = new RuleSpec<>(code, severity, idea, needs, check);
    }

    @Override
    public RuleSpec<PortfolioFacts> spec() {
        return spec;
    }

    /** The learner's place on the roster on the day on which the portfolio was issued. */
    private static Optional<RosterEntry> entry(PortfolioFacts facts, SchoolFacts school) {
        LocalDate issued = facts.people().issued();
        return Optional.ofNullable(school.learnerById()
                        .get(facts.people().learner().value().getId()))
                .filter(entry -> entry.getPeriod().contains(issued));
    }

    /** The enrolments of that day. */
    private static List<Located<Enrolment>> enrolments(PortfolioFacts facts) {
        LocalDate issued = facts.people().issued();
        return facts.people().enrolments().stream()
                .filter(enrolment -> enrolment.value().getPeriod().contains(issued))
                .toList();
    }

    private static void learnerNotOnRoster(PortfolioFacts facts, RuleOutcome out) {
        List<Located<Enrolment>> enrolments = enrolments(facts);
        if (enrolments.isEmpty()) {
            return;
        }
        facts.community(out)
                .map(CommunityFacts::school)
                .filter(school -> entry(facts, school).isEmpty())
                .ifPresent(school -> enrolments.stream()
                        .filter(enrolment -> isOf(school, enrolment.value().getOrganisation()))
                        .forEach(enrolment -> out.found(enrolment.at("organisation"))));
    }

    private static boolean isOf(SchoolFacts facts, OrganisationId organisation) {
        return facts.schools().stream()
                .anyMatch(school -> school.value().getOrganisation().equals(organisation));
    }

    private static void rosterOfOtherSchool(PortfolioFacts facts, RuleOutcome out) {
        List<Located<Enrolment>> enrolments = enrolments(facts);
        if (enrolments.isEmpty()) {
            return;
        }
        facts.community(out)
                .map(CommunityFacts::school)
                .flatMap(school ->
                        entry(facts, school).map(entry -> school.schoolById().get(entry.getSchool())))
                .map(School::getOrganisation)
                .filter(organisation -> enrolments.stream()
                        .noneMatch(
                                enrolment -> enrolment.value().getOrganisation().equals(organisation)))
                .ifPresent(organisation -> out.found(enrolments.get(0).at("organisation")));
    }

    private static void unitUnlikeRoster(PortfolioFacts facts, RuleOutcome out) {
        LocalDate issued = facts.people().issued();
        for (Located<Enrolment> enrolment : enrolments(facts)) {
            Optional<UnitId> unit = enrolment.value().getUnit();
            if (unit.isEmpty()) {
                continue;
            }
            facts.community(out)
                    .flatMap(community -> entry(facts, community.school()))
                    .filter(entry -> entry.getUnits().stream()
                            .anyMatch(membership -> membership.getPeriod().contains(issued)))
                    .filter(entry -> entry.getUnits().stream()
                            .filter(membership -> membership.getPeriod().contains(issued))
                            .noneMatch(membership -> membership.getUnit().equals(unit.get())))
                    .ifPresent(entry -> out.found(enrolment.at("unit")));
        }
    }

    private static void yearGroupUnlikeRoster(PortfolioFacts facts, RuleOutcome out) {
        Optional<YearGroup> year = facts.people().learner().value().getYearGroup();
        if (year.isEmpty()) {
            return;
        }
        Optional<CommunityFacts> community = facts.community(out);
        Optional<YearGroup> onRoster =
                community.flatMap(around -> entry(facts, around.school())).flatMap(RosterEntry::getYearGroup);
        Optional<YearStart> start = facts.framework().getCalendar().getYearStart();
        if (onRoster.isEmpty()) {
            return;
        }
        if (start.isEmpty()) {
            out.skipped("framework.calendar.yearStart");
            return;
        }
        // Each document states the year group of its own day.
        LocalDate stated = community.orElseThrow().school().issued();
        if (start.get().yearOf(facts.people().issued()).contains(stated)
                && !onRoster.get().equals(year.get())) {
            out.found(facts.people().learner().at("yearGroup"), "yearGroup", year.get(), "roster", onRoster.get());
        }
    }
}
