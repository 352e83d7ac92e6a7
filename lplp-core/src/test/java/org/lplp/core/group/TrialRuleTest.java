package org.lplp.core.group;

import java.time.LocalDate;
import org.lplp.core.base.DomainWord;
import org.lplp.core.base.GroupId;
import org.lplp.core.base.MeasureId;
import org.lplp.core.base.Period;
import org.lplp.core.base.RecordId;
import org.lplp.core.base.SchoolId;
import org.lplp.core.base.Text;
import org.lplp.core.base.TrialId;
import org.lplp.core.document.Cases;
import org.lplp.core.document.Community;
import org.lplp.core.document.RuleTest;
import org.lplp.core.document.Sample;
import org.lplp.core.school.School;
import org.lplp.core.school.SchoolRegister;

/** Tests the rules on trials. The documents were issued on 4 March 2026. */
public class TrialRuleTest extends RuleTest {

    private static final SchoolId SCHOOL = SchoolId.of("urn:example:school");
    private static final LocalDate START = LocalDate.of(2025, 9, 3);
    private static final Period TO_THE_DAY_OF_ISSUE = Period.of(START, LocalDate.of(2026, 3, 4));

    @Override
    protected void add(Cases cases) {
        cases.rule("group.trial_period_backwards")
                .fails(
                        "a trial ends on the day on which it starts",
                        "/group/trials/0/period",
                        community(trial().period(Period.of(START, START)).build()))
                .passes(
                        "a trial lasts one day",
                        community(trial().period(Period.of(START, START.plusDays(1)))
                                .build()));
        cases.rule("group.trial_without_comparison")
                .fails(
                        "nobody went without",
                        "/group/trials/0",
                        community(
                                bare().addArms(arm(TrialArmKind.TREATED, 40, 25).build())
                                        .build()))
                .passes("25 of 40 improved, and 12 of 40 who went without", community(trial().build()));
        cases.rule("group.trial_improved_beyond_learners")
                .fails(
                        "more improved than were there",
                        "/group/trials/0/arms/1/improved",
                        community(bare().addArms(
                                        arm(TrialArmKind.TREATED, 40, 25).build(),
                                        arm(TrialArmKind.CONTROL, 40, 41).build())
                                .build()))
                .passes(
                        "all improved, and in the other arm nobody is counted",
                        community(bare().addArms(
                                        arm(TrialArmKind.TREATED, 40, 40).build(),
                                        TrialArm.builder()
                                                .kind(TrialArmKind.CONTROL)
                                                .learners(40)
                                                .build())
                                .build()));
        cases.rule("group.trial_counted_early")
                .fails(
                        "a trial is counted on its last day",
                        "/group/trials/0/arms/0/improved",
                        community(bare().period(Period.of(START, LocalDate.of(2026, 3, 5)))
                                .addArms(
                                        arm(TrialArmKind.TREATED, 40, 25).build(),
                                        TrialArm.builder()
                                                .kind(TrialArmKind.CONTROL)
                                                .learners(40)
                                                .build())
                                .build()))
                .passes(
                        "a trial is counted on the day after its last one",
                        community(trial().period(TO_THE_DAY_OF_ISSUE).build()));
        cases.rule("group.trial_group_in_two_arms")
                .fails(
                        "a group is held against itself",
                        "/group/trials/0/arms/1/group",
                        withGroups(bare().addArms(
                                        arm(TrialArmKind.TREATED, 20, 12)
                                                .group(group("a").getId())
                                                .build(),
                                        arm(TrialArmKind.CONTROL, 20, 6)
                                                .group(group("a").getId())
                                                .build())
                                .build()))
                .passes(
                        "two groups are compared, and learners of no group",
                        withGroups(bare().addArms(
                                        arm(TrialArmKind.TREATED, 20, 12)
                                                .group(group("a").getId())
                                                .build(),
                                        arm(TrialArmKind.CONTROL, 20, 6)
                                                .group(group("b").getId())
                                                .build(),
                                        arm(TrialArmKind.CONTROL, 20, 7).build(),
                                        arm(TrialArmKind.CONTROL, 10, 2).build())
                                .build()));
        cases.rule("group.trial_supersedes_in_circle")
                .fails(
                        "a trial replaces itself",
                        "/group/trials/0/supersedes",
                        community(trial().supersedes(RecordId.of("urn:example:trial"))
                                .build()))
                .passes(
                        "a trial replaces an earlier record",
                        community(
                                trial().build(),
                                trial().id(TrialId.of("urn:example:trial:corrected"))
                                        .supersedes(RecordId.of("urn:example:trial"))
                                        .build()));
    }

    private static Community community(Trial... trials) {
        return Sample.community()
                .group(GroupRegister.builder().addTrials(trials).build())
                .build();
    }

    private static Community withGroups(Trial trial) {
        return Sample.community()
                .school(SchoolRegister.builder()
                        .addSchools(School.builder()
                                .id(SCHOOL)
                                .organisation(Sample.SCHOOL)
                                .build())
                        .build())
                .group(GroupRegister.builder()
                        .addGroups(group("a"), group("b"))
                        .addTrials(trial)
                        .build())
                .build();
    }

    private static LearningGroup group(String name) {
        return LearningGroup.builder()
                .id(GroupId.of("urn:example:group:" + name))
                .school(SCHOOL)
                .title(Text.of("Group " + name))
                .basis(GroupBasis.MIXED)
                .addTeachers(Sample.TUTOR)
                .period(Period.from(START))
                .build();
    }

    /** A trial of mentoring by figures like those of Thomas Hardye: 25 of 40 improved, against 12 who went without. */
    private static Trial.Builder trial() {
        return bare().addArms(
                        arm(TrialArmKind.TREATED, 40, 25).build(),
                        arm(TrialArmKind.CONTROL, 40, 12).build());
    }

    private static Trial.Builder bare() {
        return Trial.builder()
                .id(TrialId.of("urn:example:trial"))
                .title(Text.of("Mentoring in Year 9"))
                .tries(DomainWord.MENTORING)
                .measure(MeasureId.of("urn:lplp:measure:attainment"))
                .allocation(TrialAllocation.MATCHED)
                .period(Period.of(START, LocalDate.of(2026, 2, 14)));
    }

    private static TrialArm.Builder arm(TrialArmKind kind, int learners, int improved) {
        return TrialArm.builder().kind(kind).learners(learners).improved(improved);
    }
}
