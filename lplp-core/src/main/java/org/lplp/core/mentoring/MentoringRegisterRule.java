package org.lplp.core.mentoring;

import java.util.HashSet;
import java.util.Set;
import java.util.function.BiConsumer;
import org.lplp.core.base.PersonId;
import org.lplp.core.finding.Finding;
import org.lplp.core.finding.Severity;
import org.lplp.core.rule.Among;
import org.lplp.core.rule.Located;
import org.lplp.core.rule.Needs;
import org.lplp.core.rule.Rule;
import org.lplp.core.rule.RuleOutcome;
import org.lplp.core.rule.RuleSpec;

/** Rules on the mentors of a community and their room. */
public enum MentoringRegisterRule implements Rule<MentoringRegisterFacts> {

    /** A mentor's room is counted once, or more learners are promised a mentor than the mentor has time for (idea 8). */
    MENTOR_LISTED_TWICE(
            "mentoring.mentor_listed_twice",
            Severity.ERROR,
            8,
            Needs.RECORDS,
            (facts, out) -> Among.repeated(
                    facts.mentors(),
                    MentorPlaces::getMentor,
                    (again, first) -> out.found(again.at("mentor"), Finding.OTHER, first.at()))),

    /** A learner has one place in a mentor's order (idea 8). */
    LEARNER_WANTED_TWICE(
            "mentoring.learner_wanted_twice",
            Severity.ERROR,
            8,
            Needs.RECORDS,
            (facts, out) -> facts.mentors()
                    .forEach(mentor -> Among.repeated(
                            mentor.each("choices", MentorPlaces::getChoices),
                            learner -> learner,
                            (again, first) -> out.found(again.at(), Finding.OTHER, first.at())))),

    /** A veto stands against a wish: a pair that may not be cannot be wanted too (idea 8). */
    WANTED_AND_VETOED("mentoring.wanted_and_vetoed", Severity.ERROR, 8, Needs.RECORDS, (facts, out) -> {
        for (Located<MentorPlaces> mentor : facts.mentors()) {
            Set<PersonId> vetoed = new HashSet<>(mentor.value().getVetoes());
            mentor.each("choices", MentorPlaces::getChoices).stream()
                    .filter(learner -> vetoed.contains(learner.value()))
                    .forEach(learner -> out.found(learner.at()));
        }
    });

    private final RuleSpec<MentoringRegisterFacts> spec;

    MentoringRegisterRule(
            String code,
            Severity severity,
            int idea,
            Needs needs,
            BiConsumer<MentoringRegisterFacts, RuleOutcome> check) {
        spec = new RuleSpec<>(code, severity, idea, needs, check);
    }

    @Override
    public RuleSpec<MentoringRegisterFacts> spec() {
        return spec;
    }
}
