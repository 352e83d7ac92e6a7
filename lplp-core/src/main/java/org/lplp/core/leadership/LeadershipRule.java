package org.lplp.core.leadership;

import java.util.List;
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

/** Rules on the learner's part in leading the school. */
public enum LeadershipRule implements Rule<LeadershipFacts> {

    /** A part that ends before it begins was never played (idea 19). */
    PERIOD_BACKWARDS(
            "leadership.period_backwards",
            Severity.ERROR,
            19,
            Needs.RECORDS,
            (facts, out) ->
                    Timing.backwards(facts.participations(), "period", part -> Optional.of(part.getPeriod()), out)),

    /** One part in one team is one record at a time (idea 19): two would count the learner among the student leaders twice. */
    PARTICIPATIONS_OVERLAP(
            "leadership.participations_overlap",
            Severity.WARNING,
            19,
            Needs.RECORDS,
            (facts, out) -> Among.overlappingBy(
                    facts.participations(),
                    part -> List.of(part.getRole(), part.getTeam(), part.getConcern(), part.getTitle()),
                    LeadershipParticipation::getPeriod,
                    (part, earlier) -> out.found(part.at("period"), Finding.OTHER, earlier.at()))),

    /** Of records that replace each other in a circle none would be left; all of them count until somebody says which is true. */
    SUPERSEDES_IN_CIRCLE(
            "leadership.supersedes_in_circle",
            Severity.ERROR,
            0,
            Needs.RECORDS,
            (facts, out) -> Standing.circles(facts.participations(), LeadershipParticipation::getId, out));

    private final RuleSpec<LeadershipFacts> spec;

    LeadershipRule(
            String code, Severity severity, int idea, Needs needs, BiConsumer<LeadershipFacts, RuleOutcome> check) {
        spec = new RuleSpec<>(code, severity, idea, needs, check);
    }

    @Override
    public RuleSpec<LeadershipFacts> spec() {
        return spec;
    }
}
