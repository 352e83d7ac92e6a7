package org.lplp.core.group;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.lplp.core.base.Period;
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

/** Rules on groups of learners. */
public enum GroupRule implements Rule<GroupFacts> {

    /** A group, or a learner's time in one, that ends before it begins has no lesson (idea 7). */
    PERIOD_BACKWARDS("group.period_backwards", Severity.ERROR, 7, Needs.RECORDS, (facts, out) -> {
        Timing.backwards(facts.groups(), "period", group -> Optional.of(group.getPeriod()), out);
        Timing.backwards(Nested.parts(facts.members()), "period", member -> Optional.of(member.getPeriod()), out);
    }),

    /** A learner is in a group once at a time: listed twice, the figures of the group would count the learner double (idea 20). */
    MEMBERSHIPS_OVERLAP(
            "group.memberships_overlap",
            Severity.ERROR,
            20,
            Needs.RECORDS,
            (facts, out) -> facts.groups()
                    .forEach(group -> Among.overlappingBy(
                            group.each("members", LearningGroup::getMembers),
                            GroupMembership::getLearner,
                            GroupMembership::getPeriod,
                            (again, earlier) -> out.found(again.at("period"), Finding.OTHER, earlier.at())))),

    /** Nobody learns in a group that is not there yet, or no longer (idea 7). */
    MEMBERSHIP_OUTSIDE_GROUP(
            "group.membership_outside_group", Severity.ERROR, 7, Needs.RECORDS, GroupRule::membershipOutsideGroup),

    /** One subject is learned in one group of a kind at a time, each at a pace of its own, as at Bridgemary (idea 7). */
    SUBJECT_TWICE("group.subject_twice", Severity.WARNING, 7, Needs.RECORDS, GroupRule::subjectTwice),

    /** Relationships teach, so a group has somebody who teaches it (idea 4). */
    WITHOUT_TEACHER(
            "group.without_teacher",
            Severity.WARNING,
            4,
            Needs.WHOLE_DOCUMENT,
            (facts, out) -> facts.groups().stream()
                    .filter(group -> !group.value().getPeriod().isOverOn(facts.asOf()))
                    .filter(group -> group.value().getTeachers().isEmpty())
                    .forEach(group -> out.found(group.at()))),

    /** Who is taught by ability and not by age may take a course early or late, as at Bridgemary and Cramlington (idea 7): the group says which. */
    ABILITY_WITHOUT_PACE(
            "group.ability_without_pace",
            Severity.WARNING,
            7,
            Needs.WHOLE_DOCUMENT,
            (facts, out) -> facts.groups().stream()
                    .filter(group -> group.value().getBasis().equals(GroupBasis.ABILITY))
                    .filter(group -> group.value().getPace().isEmpty())
                    .forEach(group -> out.found(group.at()))),

    /** Of records that replace each other in a circle none would be left; all of them count until somebody says which is true. */
    SUPERSEDES_IN_CIRCLE(
            "group.supersedes_in_circle",
            Severity.ERROR,
            0,
            Needs.RECORDS,
            (facts, out) -> Standing.circles(facts.groups(), LearningGroup::getId, out));

    private final RuleSpec<GroupFacts> spec;

    GroupRule(String code, Severity severity, int idea, Needs needs, BiConsumer<GroupFacts, RuleOutcome> check) {
        spec = new RuleSpec<>(code, severity, idea, needs, check);
    }

    @Override
    public RuleSpec<GroupFacts> spec() {
        return spec;
    }

    private static void membershipOutsideGroup(GroupFacts facts, RuleOutcome out) {
        for (Nested<LearningGroup, GroupMembership> member : facts.members()) {
            Period group = member.holder().value().getPeriod();
            Period period = member.part().value().getPeriod();
            if (group.isForwards() && period.isForwards() && !group.contains(period)) {
                out.found(
                        member.part().at("period"), "period", Timing.interval(period), "group", Timing.interval(group));
            }
        }
    }

    /** A subject is written freely: only groups that write it alike are taken to have the same one. */
    private static void subjectTwice(GroupFacts facts, RuleOutcome out) {
        Among.groups(
                        facts.groups().stream()
                                .filter(group -> group.value().getSubject().isPresent())
                                .toList(),
                        group -> List.of(group.getSchool(), group.getBasis(), group.getSubject()))
                .values()
                .forEach(groups -> onePlaceEach(groups, out));
    }

    private static void onePlaceEach(List<Located<LearningGroup>> groups, RuleOutcome out) {
        List<Located<Place>> places = Nested.each(groups, "members", LearningGroup::getMembers).stream()
                .map(member -> new Located<>(
                        new Place(member.holder().value(), member.part().value()),
                        member.part().at()))
                .toList();
        Among.overlappingBy(
                places,
                place -> place.member().getLearner(),
                place -> place.member().getPeriod(),
                (place, earlier) -> {
                    // Twice in the same group is the other rule's finding.
                    if (!place.value().group().equals(earlier.value().group())) {
                        out.found(place.at("learner"), Finding.OTHER, earlier.at());
                    }
                });
    }

    /** A learner's place in a group. */
    private record Place(LearningGroup group, GroupMembership member) {}
}
