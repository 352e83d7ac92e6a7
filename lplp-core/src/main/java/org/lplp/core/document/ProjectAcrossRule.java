package org.lplp.core.document;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.lplp.core.base.Period;
import org.lplp.core.finding.Severity;
import org.lplp.core.project.Project;
import org.lplp.core.project.ProjectParticipation;
import org.lplp.core.rule.Located;
import org.lplp.core.rule.Needs;
import org.lplp.core.rule.Rule;
import org.lplp.core.rule.RuleOutcome;
import org.lplp.core.rule.RuleSpec;
import org.lplp.core.rule.Timing;

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
            ProjectAcrossRule::participationOutsidePeriod);

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
        if (!participations.isEmpty()) {
            facts.community(out)
                    .map(community -> community.project().byId())
                    .ifPresent(known -> participations.forEach(participation -> judge.accept(
                            participation,
                            Optional.ofNullable(known.get(participation.value().getProject())))));
        }
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
                    .filter(bounds -> !Timing.isWithin(period, bounds))
                    .ifPresent(bounds -> out.found(
                            participation.at("period"),
                            "period",
                            Timing.interval(period),
                            "project",
                            Timing.interval(bounds)));
        });
    }
}
