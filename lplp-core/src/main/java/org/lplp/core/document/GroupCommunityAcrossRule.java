package org.lplp.core.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import org.lplp.core.rule.Spans;
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
        Map<SchoolId, Map<FederationId, Period>> federations = federations(facts);
        Map<List<SchoolId>, Spans> together = new HashMap<>();
        for (Nested<LearningGroup, GroupMembership> member : facts.group().members()) {
            Period period = member.part().value().getPeriod();
            RosterEntry entry =
                    facts.school().learnerById().get(member.part().value().getLearner());
            if (entry == null || !period.isForwards() || !entry.getPeriod().isForwards()) {
                continue;
            }
            SchoolId school = member.holder().value().getSchool();
            boolean near = school.equals(entry.getSchool())
                    || together.computeIfAbsent(
                                    List.of(school, entry.getSchool()),
                                    both -> common(
                                            federations.getOrDefault(both.get(0), Map.of()),
                                            federations.getOrDefault(both.get(1), Map.of())))
                            .overlap(period);
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

    /** Which federations each school belongs to, and when. */
    private static Map<SchoolId, Map<FederationId, Period>> federations(CommunityFacts facts) {
        Map<SchoolId, Map<FederationId, Period>> federations = new HashMap<>();
        for (Located<Federation> federation : facts.school().federations()) {
            for (SchoolId school : federation.value().getSchools()) {
                federations
                        .computeIfAbsent(school, none -> new HashMap<>())
                        .put(federation.value().getId(), federation.value().getPeriod());
            }
        }
        return federations;
    }

    /** When two schools are in one federation. */
    private static Spans common(Map<FederationId, Period> one, Map<FederationId, Period> other) {
        Map<FederationId, Period> fewer = one.size() < other.size() ? one : other;
        Map<FederationId, Period> more = fewer == one ? other : one;
        Spans spans = new Spans();
        fewer.forEach((federation, period) -> {
            if (more.containsKey(federation)) {
                spans.add(period);
            }
        });
        return spans;
    }
}
