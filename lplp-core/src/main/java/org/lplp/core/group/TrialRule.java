package org.lplp.core.group;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.lplp.core.finding.Finding;
import org.lplp.core.finding.Severity;
import org.lplp.core.rule.Among;
import org.lplp.core.rule.Located;
import org.lplp.core.rule.Needs;
import org.lplp.core.rule.Nested;
import org.lplp.core.rule.Rule;
import org.lplp.core.rule.RuleOutcome;
import org.lplp.core.rule.RuleSpec;
import org.lplp.core.rule.Standing;
import org.lplp.core.rule.Timing;

/** Rules on trials. */
public enum TrialRule implements Rule<TrialFacts> {

    /** A trial without a day gave nobody anything (idea 20). */
    PERIOD_BACKWARDS(
            "group.trial_period_backwards",
            Severity.ERROR,
            20,
            Needs.RECORDS,
            (facts, out) -> Timing.backwards(facts.trials(), "period", trial -> Optional.of(trial.getPeriod()), out)),

    /** What learners gain says little until it is held against those who went without, as the trial at Thomas Hardye did (idea 20). */
    WITHOUT_COMPARISON(
            "group.trial_without_comparison", Severity.WARNING, 20, Needs.WHOLE_DOCUMENT, TrialRule::withoutComparison),

    /** Of the learners in an arm no more than all can improve (idea 20). */
    IMPROVED_BEYOND_LEARNERS(
            "group.trial_improved_beyond_learners",
            Severity.ERROR,
            20,
            Needs.RECORDS,
            TrialRule::improvedBeyondLearners),

    /** Whoever counts before the trial is over, and may stop when the figures please, counts chance as success (idea 20). */
    COUNTED_EARLY("group.trial_counted_early", Severity.WARNING, 20, Needs.RECORDS, TrialRule::countedEarly),

    /** A group in two arms would be held against itself (idea 20). */
    GROUP_IN_TWO_ARMS("group.trial_group_in_two_arms", Severity.ERROR, 20, Needs.RECORDS, TrialRule::groupInTwoArms),

    /** Of records that replace each other in a circle none would be left; all of them count until somebody says which is true. */
    SUPERSEDES_IN_CIRCLE(
            "group.trial_supersedes_in_circle",
            Severity.ERROR,
            0,
            Needs.RECORDS,
            (facts, out) -> Standing.circles(facts.trials(), Trial::getId, out));

    private final RuleSpec<TrialFacts> spec;

    TrialRule(String code, Severity severity, int idea, Needs needs, BiConsumer<TrialFacts, RuleOutcome> check) {
        spec = new RuleSpec<>(code, severity, idea, needs, check);
    }

    @Override
    public RuleSpec<TrialFacts> spec() {
        return spec;
    }

    private static void withoutComparison(TrialFacts facts, RuleOutcome out) {
        for (Located<Trial> trial : facts.trials()) {
            List<TrialArmKind> kinds =
                    trial.value().getArms().stream().map(TrialArm::getKind).toList();
            if (!kinds.contains(TrialArmKind.TREATED) || !kinds.contains(TrialArmKind.CONTROL)) {
                out.found(trial.at());
            }
        }
    }

    private static void improvedBeyondLearners(TrialFacts facts, RuleOutcome out) {
        for (Located<TrialArm> arm : Nested.parts(facts.arms())) {
            int learners = arm.value().getLearners();
            arm.value()
                    .getImproved()
                    .filter(improved -> improved > learners)
                    .ifPresent(improved -> out.found(arm.at("improved"), "improved", improved, "learners", learners));
        }
    }

    private static void countedEarly(TrialFacts facts, RuleOutcome out) {
        for (Nested<Trial, TrialArm> arm : facts.arms()) {
            boolean counted = arm.part().value().getImproved().isPresent();
            arm.holder()
                    .value()
                    .getPeriod()
                    .end()
                    .filter(end -> counted && end.isAfter(facts.issuedAt().toLocalDate()))
                    .ifPresent(end -> out.found(arm.part().at("improved"), "end", end));
        }
    }

    private static void groupInTwoArms(TrialFacts facts, RuleOutcome out) {
        for (Located<Trial> trial : facts.trials()) {
            List<Located<TrialArm>> groups = trial.each("arms", Trial::getArms).stream()
                    .filter(arm -> arm.value().getGroup().isPresent())
                    .toList();
            Among.repeated(
                    groups,
                    TrialArm::getGroup,
                    (again, first) -> out.found(again.at("group"), Finding.OTHER, first.at()));
        }
    }
}
