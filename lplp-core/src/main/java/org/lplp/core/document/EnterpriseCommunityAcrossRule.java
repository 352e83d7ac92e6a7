package org.lplp.core.document;

import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.lplp.core.base.PersonId;
import org.lplp.core.finding.Severity;
import org.lplp.core.people.Person;
import org.lplp.core.rule.Needs;
import org.lplp.core.rule.Nested;
import org.lplp.core.rule.Rule;
import org.lplp.core.rule.RuleOutcome;
import org.lplp.core.rule.RuleSpec;
import org.lplp.core.school.RosterEntry;

/** Rules on enterprises that read another domain word. */
public enum EnterpriseCommunityAcrossRule implements Rule<CommunityFacts> {

    /** Roles in an enterprise are for learners (idea 11): an adult who has one has taken a pupil's place. */
    MEMBER_NOT_LEARNER(
            "enterprise.member_not_learner",
            Severity.ERROR,
            11,
            Needs.RECORDS,
            EnterpriseCommunityAcrossRule::memberNotLearner),

    /** The adviser is the adult who answers for the enterprise: a learner cannot carry that (idea 11). */
    ADVISER_IS_LEARNER(
            "enterprise.adviser_is_learner",
            Severity.ERROR,
            11,
            Needs.RECORDS,
            EnterpriseCommunityAcrossRule::adviserIsLearner);

    private final RuleSpec<CommunityFacts> spec;

    EnterpriseCommunityAcrossRule(
            String code, Severity severity, int idea, Needs needs, BiConsumer<CommunityFacts, RuleOutcome> check) {
        spec = new RuleSpec<>(code, severity, idea, needs, check);
    }

    @Override
    public RuleSpec<CommunityFacts> spec() {
        return spec;
    }

    private static void memberNotLearner(CommunityFacts facts, RuleOutcome out) {
        if (facts.enterprise().members().isEmpty()) {
            return;
        }
        Set<PersonId> learners = learners(facts);
        Set<PersonId> others = facts.community().getPeople().getPeople().stream()
                .map(Person::getId)
                .filter(person -> !learners.contains(person))
                .collect(Collectors.toSet());
        Nested.parts(facts.enterprise().members()).stream()
                .filter(member -> others.contains(member.value().getLearner()))
                .forEach(member -> out.found(member.at("learner")));
    }

    private static void adviserIsLearner(CommunityFacts facts, RuleOutcome out) {
        if (facts.enterprise().enterprises().isEmpty()) {
            return;
        }
        Set<PersonId> learners = learners(facts);
        facts.enterprise().enterprises().stream()
                .filter(enterprise -> enterprise
                        .value()
                        .getAdviser()
                        .filter(learners::contains)
                        .isPresent())
                .forEach(enterprise -> out.found(enterprise.at("adviser")));
    }

    private static Set<PersonId> learners(CommunityFacts facts) {
        return facts.community().getSchool().getRosterEntries().stream()
                .map(RosterEntry::getId)
                .collect(Collectors.toSet());
    }
}
