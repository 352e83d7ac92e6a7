package org.lplp.core.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.lplp.core.base.Period;
import org.lplp.core.base.ProjectId;
import org.lplp.core.base.SchoolId;
import org.lplp.core.finding.Severity;
import org.lplp.core.project.Project;
import org.lplp.core.project.ProjectParticipation;
import org.lplp.core.rule.Located;
import org.lplp.core.rule.Needs;
import org.lplp.core.rule.Rule;
import org.lplp.core.rule.RuleOutcome;
import org.lplp.core.rule.RuleSpec;
import org.lplp.core.rule.Timing;
import org.lplp.core.school.RosterEntry;

/** Rules that hold the learner's part in projects against the community. */
public enum ProjectAcrossRule implements Rule<PortfolioFacts> {

    /** A part in a project that the community does not know is a claim that nobody can confirm (idea 16). */
    UNKNOWN("project.unknown", Severity.ERROR, 16, Needs.RECORDS, ProjectAcrossRule::unknown),

    /** Nobody takes a part in a project while it does not take place (idea 16). */
    PARTICIPATION_OUTSIDE_PERIOD(
            "project.participation_outside_period",
            Severity.ERROR,
            16,
            Needs.RECORDS,
            ProjectAcrossRule::participationOutsidePeriod),

    /** A whole-school project is done by the learner's own school (idea 16): a guest at another's is worth a word. */
    OF_ANOTHER_SCHOOL(
            "project.of_another_school", Severity.NOTE, 16, Needs.RECORDS, ProjectAcrossRule::ofAnotherSchool);

    private final RuleSpec<PortfolioFacts> spec;

    ProjectAcrossRule(
            String code, Severity severity, int idea, Needs needs, BiConsumer<PortfolioFacts, RuleOutcome> check) {
        spec = new RuleSpec<>(code, severity, idea, needs, check);
    }

    @Override
    public RuleSpec<PortfolioFacts> spec() {
        return spec;
    }

    /** Gives what the portfolio tells of projects with what the community tells of them, if it knows them. */
    private static void compare(
            PortfolioFacts facts, RuleOutcome out, BiConsumer<Located<ProjectParticipation>, Optional<Project>> judge) {
        List<Located<ProjectParticipation>> participations = facts.project().participations();
        if (participations.isEmpty()) {
            return;
        }
        facts.community(out).ifPresent(community -> {
            Map<ProjectId, Project> projects = new HashMap<>();
            community
                    .project()
                    .projects()
                    .forEach(project -> projects.putIfAbsent(project.value().getId(), project.value()));
            participations.forEach(participation -> judge.accept(
                    participation,
                    Optional.ofNullable(projects.get(participation.value().getProject()))));
        });
    }

    private static void unknown(PortfolioFacts facts, RuleOutcome out) {
        compare(facts, out, (participation, project) -> {
            if (project.isEmpty()) {
                out.found(participation.at("project"));
            }
        });
    }

    private static void participationOutsidePeriod(PortfolioFacts facts, RuleOutcome out) {
        compare(facts, out, (participation, project) -> {
            Period period = participation.value().getPeriod();
            project.map(Project::getPeriod)
                    .filter(bounds -> Timing.leaves(period, bounds))
                    .ifPresent(bounds -> out.found(
                            participation.at("period"),
                            "period",
                            Timing.interval(period),
                            "project",
                            Timing.interval(bounds)));
        });
    }

    /** Judges by the schools on whose roll the learner ever was; one who is on none may be new. */
    private static void ofAnotherSchool(PortfolioFacts facts, RuleOutcome out) {
        Set<SchoolId> own = facts.community().stream()
                .flatMap(community -> community.community().getSchool().getRosterEntries().stream())
                .filter(entry -> facts.people().isLearner(entry.getId()))
                .map(RosterEntry::getSchool)
                .collect(Collectors.toSet());
        compare(facts, out, (participation, project) -> {
            List<SchoolId> schools = project.map(Project::getSchools).orElse(List.of());
            if (!own.isEmpty() && !schools.isEmpty() && schools.stream().noneMatch(own::contains)) {
                out.found(participation.at("project"));
            }
        });
    }
}
