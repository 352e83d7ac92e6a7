package org.lplp.core.document;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.lplp.core.base.Period;
import org.lplp.core.base.SchoolId;
import org.lplp.core.base.TermSeason;
import org.lplp.core.calendar.Term;
import org.lplp.core.finding.Pointer;
import org.lplp.core.finding.Severity;
import org.lplp.core.project.Project;
import org.lplp.core.rule.Located;
import org.lplp.core.rule.Needs;
import org.lplp.core.rule.Rule;
import org.lplp.core.rule.RuleOutcome;
import org.lplp.core.rule.RuleSpec;
import org.lplp.core.rule.Standing;
import org.lplp.core.school.School;

/** Rules on whole-school projects that read another domain word. */
public enum ProjectCommunityAcrossRule implements Rule<CommunityFacts> {

    /** Every school does a project a year (idea 16): pupils should meet one in each year that they are there. */
    FEWER_THAN_YEARLY(
            "project.fewer_than_yearly",
            Severity.WARNING,
            16,
            Needs.WHOLE_DOCUMENT,
            ProjectCommunityAcrossRule::fewerThanYearly),

    /** No more learners take part than the project's schools have on roll; more are guests, or counted twice (idea 16). */
    LEARNERS_BEYOND_ROLL(
            "project.learners_beyond_roll",
            Severity.WARNING,
            16,
            Needs.WHOLE_DOCUMENT,
            ProjectCommunityAcrossRule::learnersBeyondRoll);

    private final RuleSpec<CommunityFacts> spec;

    ProjectCommunityAcrossRule(
            String code, Severity severity, int idea, Needs needs, BiConsumer<CommunityFacts, RuleOutcome> check) {
        spec = new RuleSpec<>(code, severity, idea, needs, check);
    }

    @Override
    public RuleSpec<CommunityFacts> spec() {
        return spec;
    }

    /** Judges the school years that are over. A community that tells of no project may just not record them. */
    private static void fewerThanYearly(CommunityFacts facts, RuleOutcome out) {
        List<Located<School>> schools = Standing.located(
                Located.each(
                        facts.community().getSchool().getSchools(),
                        Pointer.root().to("school").to("schools")),
                School::getId);
        if (schools.isEmpty() || facts.project().projects().isEmpty()) {
            return;
        }
        TreeMap<LocalDate, Period> years = schoolYears(facts.calendar().terms());
        if (years.isEmpty()) {
            out.skipped(facts.calendar().terms().isEmpty() ? "calendar" : "calendar.terms.season");
        }
        List<Period> over = years.values().stream()
                .filter(year -> year.isOverOn(facts.asOf()))
                .toList();
        Optional<Integer> atLeast = facts.framework().getProject().getYearlyAtLeast();
        if (!over.isEmpty() && atLeast.isEmpty()) {
            out.skipped("framework.project.yearlyAtLeast");
        }
        if (over.isEmpty() || atLeast.isEmpty()) {
            return;
        }
        Map<List<Object>, Integer> counts = counts(facts.project().projects(), years);
        for (Located<School> school : schools) {
            for (Period year : over) {
                int projects = counts.getOrDefault(List.of(school.value().getId(), year.start()), 0);
                if (projects < atLeast.get()) {
                    out.found(school.at(), "projects", projects, "atLeast", atLeast.get(), "year", year.start());
                }
            }
        }
    }

    /** A school year runs from the first of its autumn terms to the end of the last of its summer terms; by its first day. */
    private static TreeMap<LocalDate, Period> schoolYears(List<Located<Term>> terms) {
        List<Term> sorted = terms.stream()
                .map(Located::value)
                .filter(term -> term.getPeriod().isForwards())
                .sorted(Comparator.comparing(term -> term.getPeriod().start()))
                .toList();
        TreeMap<LocalDate, Period> years = new TreeMap<>();
        Optional<LocalDate> start = Optional.empty();
        Optional<TermSeason> before = Optional.empty();
        for (Term term : sorted) {
            if (is(TermSeason.AUTUMN, term.getSeason()) && !is(TermSeason.AUTUMN, before)) {
                start = Optional.of(term.getPeriod().start());
            }
            if (is(TermSeason.SUMMER, term.getSeason())) {
                start.ifPresent(first ->
                        years.put(first, new Period(first, term.getPeriod().end())));
            }
            before = term.getSeason();
        }
        return years;
    }

    private static boolean is(TermSeason season, Optional<TermSeason> stated) {
        return stated.filter(season::equals).isPresent();
    }

    /** Counts the projects by school and by the first day of the school year, the summer after it included. */
    private static Map<List<Object>, Integer> counts(
            List<Located<Project>> projects, TreeMap<LocalDate, Period> years) {
        Map<List<Object>, Integer> counts = new HashMap<>();
        for (Located<Project> project : projects) {
            LocalDate start = project.value().getPeriod().start();
            LocalDate year = years.floorKey(start);
            if (year != null && start.isBefore(year.plusYears(1))) {
                project.value().getSchools().stream()
                        .distinct()
                        .forEach(school -> counts.merge(List.of(school, year), 1, Integer::sum));
            }
        }
        return counts;
    }

    private static void learnersBeyondRoll(CommunityFacts facts, RuleOutcome out) {
        Map<SchoolId, Integer> rolls = new HashMap<>();
        if (!facts.project().projects().isEmpty()) {
            facts.community()
                    .getSchool()
                    .getSchools()
                    .forEach(school -> school.getRoll().ifPresent(roll -> rolls.putIfAbsent(school.getId(), roll)));
        }
        for (Located<Project> project : facts.project().projects()) {
            List<SchoolId> schools =
                    project.value().getSchools().stream().distinct().toList();
            Optional<Integer> learners = project.value().getLearners();
            if (learners.isPresent() && !schools.isEmpty() && rolls.keySet().containsAll(schools)) {
                long roll = schools.stream().mapToLong(rolls::get).sum();
                if (learners.get() > roll) {
                    out.found(project.at("learners"), "learners", learners.get(), "roll", roll);
                }
            }
        }
    }
}
