package org.lplp.core.group;

import java.time.LocalDate;
import java.util.List;
import org.lplp.core.finding.Pointer;
import org.lplp.core.rule.Located;
import org.lplp.core.rule.Nested;
import org.lplp.core.rule.Standing;

/**
 * What the rules on groups of learners read.
 *
 * @param groups the groups that no other one supersedes
 * @param members the learners' time in them, each with its group
 * @param asOf the day of reckoning
 */
public record GroupFacts(
        List<Located<LearningGroup>> groups, List<Nested<LearningGroup, GroupMembership>> members, LocalDate asOf) {

    /**
     * Gathers the facts.
     *
     * @param register the section
     * @param asOf the day of reckoning
     * @return the facts
     */
    public static GroupFacts of(GroupRegister register, LocalDate asOf) {
        List<Located<LearningGroup>> groups = Standing.located(
                Located.each(register.getGroups(), Pointer.root().to("group").to("groups")), LearningGroup::getId);
        return new GroupFacts(groups, Nested.each(groups, "members", LearningGroup::getMembers), asOf);
    }
}
