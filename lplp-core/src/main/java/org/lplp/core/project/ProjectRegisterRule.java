package org.lplp.core.project;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.lplp.core.base.Period;
import org.lplp.core.finding.Finding;
import org.lplp.core.finding.Severity;
import org.lplp.core.rule.Among;
import org.lplp.core.rule.Located;
import org.lplp.core.rule.Needs;
import org.lplp.core.rule.Rule;
import org.lplp.core.rule.RuleOutcome;
import org.lplp.core.rule.RuleSpec;
import org.lplp.core.rule.Standing;
import org.lplp.core.rule.Timing;

/** Rules on whole-school projects. */
public enum ProjectRegisterRule implements Rule<ProjectRegisterFacts> {

    /** A project that ends before it begins has no day on which anything could be done for anybody (idea 16). */
    PERIOD_BACKWARDS(
            "project.period_backwards",
            Severity.ERROR,
            16,
            Needs.RECORDS,
            (facts, out) ->
                    Timing.backwards(facts.projects(), "period", project -> Optional.of(project.getPeriod()), out)),

    /** A whole-school project takes a week (idea 16): an afternoon of it interrupts lessons and changes nothing around the school. */
    TOO_SHORT("project.too_short", Severity.WARNING, 16, Needs.RECORDS, ProjectRegisterRule::tooShort),

    /** A whole-school project is done by a school, or it counts toward the yearly one of none (idea 16). */
    WITHOUT_SCHOOL(
            "project.without_school",
            Severity.WARNING,
            16,
            Needs.WHOLE_DOCUMENT,
            (facts, out) -> requireSome(facts, Project::getSchools, "schools", out)),

    /** A project is for somebody in the community (idea 16): without beneficiaries nobody can be asked whether it did them good. */
    WITHOUT_BENEFICIARY(
            "project.without_beneficiary",
            Severity.WARNING,
            16,
            Needs.WHOLE_DOCUMENT,
            (facts, out) -> requireSome(facts, Project::getBeneficiaries, "beneficiaries", out)),

    /** A project for the community is done with partners there (idea 16), not to them. */
    WITHOUT_PARTNER(
            "project.without_partner",
            Severity.WARNING,
            16,
            Needs.WHOLE_DOCUMENT,
            (facts, out) -> requireSome(facts, Project::getPartners, "partners", out)),

    /** A school does a project once, or its yearly count of projects is one too high (idea 16). */
    SCHOOL_REPEATED(
            "project.school_repeated",
            Severity.WARNING,
            16,
            Needs.RECORDS,
            (facts, out) -> facts.projects()
                    .forEach(project -> Among.repeated(
                            project.each("schools", Project::getSchools),
                            Function.identity(),
                            (again, first) -> out.found(again.at(), Finding.OTHER, first.at())))),

    /** How many learners took part is known when the project has taken place, and not before it has begun (idea 16). */
    LEARNERS_IN_FUTURE(
            "project.learners_in_future",
            Severity.ERROR,
            16,
            Needs.RECORDS,
            (facts, out) -> Timing.future(
                    facts.projects().stream()
                            .filter(project -> project.value().getLearners().isPresent())
                            .toList(),
                    "learners",
                    project -> Optional.of(project.getPeriod().start()),
                    facts.issued(),
                    out)),

    /** Of records that replace each other in a circle none would be left; all of them count until somebody says which is true. */
    SUPERSEDES_IN_CIRCLE(
            "project.supersedes_in_circle",
            Severity.ERROR,
            0,
            Needs.RECORDS,
            (facts, out) -> Standing.circles(facts.projects(), Project::getId, out));

    private final RuleSpec<ProjectRegisterFacts> spec;

    ProjectRegisterRule(
            String code,
            Severity severity,
            int idea,
            Needs needs,
            BiConsumer<ProjectRegisterFacts, RuleOutcome> check) {
        spec = new RuleSpec<>(code, severity, idea, needs, check);
    }

    @Override
    public RuleSpec<ProjectRegisterFacts> spec() {
        return spec;
    }

    private static void requireSome(
            ProjectRegisterFacts facts, Function<Project, List<?>> list, String member, RuleOutcome out) {
        facts.projects().stream()
                .filter(project -> list.apply(project.value()).isEmpty())
                .forEach(project -> out.found(project.at(member)));
    }

    private static void tooShort(ProjectRegisterFacts facts, RuleOutcome out) {
        Optional<Integer> atLeast = facts.policy().getMinimumDays();
        for (Located<Project> project : facts.projects()) {
            Period period = project.value().getPeriod();
            if (period.end().isPresent() && period.isForwards()) {
                long days = ChronoUnit.DAYS.between(period.start(), period.end().get());
                if (atLeast.isEmpty()) {
                    out.skipped("framework.project.minimumDays");
                } else if (days < atLeast.get()) {
                    out.found(project.at("period"), "days", days, "atLeast", atLeast.get());
                }
            }
        }
    }
}
