package org.lplp.core.project;

import java.util.Optional;
import java.util.function.BiConsumer;
import org.lplp.core.finding.Finding;
import org.lplp.core.finding.Severity;
import org.lplp.core.rule.Among;
import org.lplp.core.rule.Needs;
import org.lplp.core.rule.Rule;
import org.lplp.core.rule.RuleOutcome;
import org.lplp.core.rule.RuleSpec;
import org.lplp.core.rule.Standing;
import org.lplp.core.rule.Timing;

/** Rules on the learner's part in projects. */
public enum ProjectRule implements Rule<ProjectFacts> {

    /** A part in a project that ends before it begins has no day on which the learner could have taken it (idea 16). */
    PARTICIPATION_BACKWARDS(
            "project.participation_backwards",
            Severity.ERROR,
            16,
            Needs.RECORDS,
            (facts, out) -> Timing.backwards(
                    facts.participations(), "period", participation -> Optional.of(participation.getPeriod()), out)),

    /** A part in a project names a setting, or learning on an allotment cannot be told from learning at school (ideas 15 and 16). */
    PARTICIPATION_WITHOUT_SETTING(
            "project.participation_without_setting",
            Severity.WARNING,
            15,
            Needs.RECORDS,
            (facts, out) -> facts.participations().stream()
                    .filter(participation -> participation.value().getSetting().isEmpty())
                    .forEach(participation -> out.found(participation.at()))),

    /** A participation tells of a part that was taken, so it does not begin after the record was issued (idea 16). */
    PARTICIPATION_IN_FUTURE(
            "project.participation_in_future",
            Severity.ERROR,
            16,
            Needs.RECORDS,
            (facts, out) -> Timing.future(
                    facts.participations(),
                    "period",
                    participation -> Optional.of(participation.getPeriod().start()),
                    facts.people().issuedAt(),
                    out)),

    /** A learner takes part in a project once at a time; told twice, its minutes count double (idea 16). */
    PARTICIPATION_REPEATED(
            "project.participation_repeated",
            Severity.WARNING,
            16,
            Needs.RECORDS,
            (facts, out) -> Among.overlappingBy(
                    facts.participations(),
                    ProjectParticipation::getProject,
                    ProjectParticipation::getPeriod,
                    (again, earlier) -> out.found(again.at("period"), Finding.OTHER, earlier.at()))),

    /** Of records that replace each other in a circle none would be left; all of them count until somebody says which is true. */
    PARTICIPATION_SUPERSEDES_IN_CIRCLE(
            "project.participation_supersedes_in_circle",
            Severity.ERROR,
            0,
            Needs.RECORDS,
            (facts, out) -> Standing.circles(facts.participations(), ProjectParticipation::getId, out));

    private final RuleSpec<ProjectFacts> spec;

    ProjectRule(String code, Severity severity, int idea, Needs needs, BiConsumer<ProjectFacts, RuleOutcome> check) {
        spec = new RuleSpec<>(code, severity, idea, needs, check);
    }

    @Override
    public RuleSpec<ProjectFacts> spec() {
        return spec;
    }
}
