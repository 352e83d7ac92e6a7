package org.lplp.core.document;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.lplp.core.base.FederationId;
import org.lplp.core.base.Period;
import org.lplp.core.base.SchoolId;
import org.lplp.core.finding.Severity;
import org.lplp.core.group.GroupMembership;
import org.lplp.core.group.LearningGroup;
import org.lplp.core.rule.Located;
import org.lplp.core.rule.Needs;
import org.lplp.core.rule.Nested;
import org.lplp.core.rule.Rule;
import org.lplp.core.rule.RuleOutcome;
import org.lplp.core.rule.RuleSpec;
import org.lplp.core.rule.Timing;
import org.lplp.core.school.Federation;
import org.lplp.core.school.RosterEntry;

/** Rules on groups of learners that read another domain word. */
public enum GroupCommunityAcrossRule implements Rule<CommunityFacts> {

    /** Whoever learns in a group is on the roll of its school, or of one in federation with it, as at Winsford (idea 4). */
    LEARNER_NOT_ON_ROLL(
            "group.learner_not_on_roll",
            Severity.ERROR,
            4,
            Needs.WHOLE_DOCUMENT,
            GroupCommunityAcrossRule::learnerNotOnRoll);

    private final RuleSpec<CommunityFacts> spec;

    GroupCommunityAcrossRule(
            String code, Severity severity, int idea, Needs needs, BiConsumer<CommunityFacts, RuleOutcome> check) {
        spec = new RuleSpec<>(code, severity, idea, needs, check);
    }

    @Override
    public RuleSpec<CommunityFacts> spec() {
        return spec;
    }

    private static void learnerNotOnRoll(CommunityFacts facts, RuleOutcome out) {
        Map<SchoolId, Set<FederationId>> federations = new HashMap<>();
        for (Located<Federation> federation : facts.school().federations()) {
            for (SchoolId school : federation.value().getSchools()) {
                federations
                        .computeIfAbsent(school, none -> new HashSet<>())
                        .add(federation.value().getId());
            }
        }
        for (Nested<LearningGroup, GroupMembership> member : facts.group().members()) {
            Period period = member.part().value().getPeriod();
            RosterEntry entry =
                    facts.school().learnerById().get(member.part().value().getLearner());
            if (entry == null || !period.isForwards() || !entry.getPeriod().isForwards()) {
                continue;
            }
            SchoolId school = member.holder().value().getSchool();
            boolean near = school.equals(entry.getSchool())
                    || !Collections.disjoint(
                            federations.getOrDefault(school, Set.of()),
                            federations.getOrDefault(entry.getSchool(), Set.of()));
            if (!near || !entry.getPeriod().contains(period)) {
                out.found(
                        member.part().at("period"),
                        "period",
                        Timing.interval(period),
                        "roll",
                        Timing.interval(entry.getPeriod()));
            }
        }
    }
}
