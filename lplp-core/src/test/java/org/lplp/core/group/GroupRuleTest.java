package org.lplp.core.group;

import static org.lplp.core.document.Sample.TEACHER;
import static org.lplp.core.document.Sample.day;
import static org.lplp.core.document.Sample.framework;
import static org.lplp.core.document.Sample.period;
import static org.lplp.core.document.SampleSchool.ALYS;
import static org.lplp.core.document.SampleSchool.BRYN;
import static org.lplp.core.document.SampleSchool.DALE;
import static org.lplp.core.document.SampleSchool.DALE_SCHOOL;
import static org.lplp.core.document.SampleSchool.HILL;
import static org.lplp.core.document.SampleSchool.YEAR;
import static org.lplp.core.document.SampleSchool.dale;
import static org.lplp.core.document.SampleSchool.entry;
import static org.lplp.core.document.SampleSchool.register;

import java.util.List;
import java.util.stream.Stream;
import org.lplp.core.base.FederationId;
import org.lplp.core.base.GroupId;
import org.lplp.core.base.Pace;
import org.lplp.core.base.Period;
import org.lplp.core.base.PersonId;
import org.lplp.core.base.RecordId;
import org.lplp.core.base.SuppressionId;
import org.lplp.core.base.Text;
import org.lplp.core.base.VersionLabel;
import org.lplp.core.document.Cases;
import org.lplp.core.document.Community;
import org.lplp.core.document.Framework;
import org.lplp.core.document.RuleTest;
import org.lplp.core.document.SampleSchool;
import org.lplp.core.school.Federation;
import org.lplp.core.school.FederationKind;
import org.lplp.core.school.SchoolRegister;
import org.lplp.core.school.SharedWork;

/** Tests the rules on groups of learners, and on how figures of groups are withheld. */
public class GroupRuleTest extends RuleTest {

    @Override
    protected void add(Cases cases) {
        addGroups(cases);
        addMembers(cases);
        addPolicies(cases);
        addSymbols(cases);
    }

    private static void addGroups(Cases cases) {
        cases.rule("group.period_backwards")
                .fails(
                        "group ends on its first day",
                        "/group/groups/0/period",
                        groups(group("maths").period(period("2025-09-01", "2025-09-01"))))
                .passes("group of a day", groups(group("maths").period(period("2025-09-01", "2025-09-02"))));
        cases.rule("group.without_teacher")
                .fails(
                        "group without a teacher",
                        "/group/groups/0",
                        groups(group("maths").teachers(List.of())))
                .passes("group with a teacher", groups(group("maths")))
                .passes(
                        "group that is over",
                        groups(group("maths").teachers(List.of()).period(period("2024-09-01", "2026-03-04"))));
        cases.rule("group.ability_without_pace")
                .fails(
                        "ability group at an unknown pace",
                        "/group/groups/0",
                        groups(group("maths").basis(GroupBasis.ABILITY)))
                .passes(
                        "ability group that is early",
                        groups(group("maths").basis(GroupBasis.ABILITY).pace(Pace.EARLY)))
                .passes("group by age", groups(group("maths").basis(GroupBasis.AGE)));
        cases.rule("group.supersedes_in_circle")
                .fails(
                        "group replaces itself",
                        "/group/groups/0/supersedes",
                        groups(group("maths").supersedes(RecordId.of("urn:example:group:maths"))))
                .passes(
                        "group replaces another",
                        groups(group("maths"), group("art").supersedes(RecordId.of("urn:example:group:maths"))));
    }

    private static void addMembers(Cases cases) {
        cases.rule("group.memberships_overlap")
                .fails(
                        "learner listed twice",
                        "/group/groups/0/members/1/period",
                        groups(group("maths")
                                .addMembers(member(ALYS, YEAR), member(ALYS, Period.from(day("2026-01-05"))))))
                .passes(
                        "learner comes back",
                        groups(group("maths")
                                .addMembers(
                                        member(ALYS, period("2025-09-01", "2025-12-20")),
                                        member(ALYS, Period.from(day("2026-01-05"))))))
                .passes("two learners", groups(group("maths").addMembers(member(ALYS, YEAR), member(BRYN, YEAR))));
        cases.rule("group.membership_outside_group")
                .fails(
                        "member after the group is over",
                        "/group/groups/0/members/0/period",
                        groups(group("maths")
                                .period(period("2025-09-01", "2026-07-18"))
                                .addMembers(member(ALYS, YEAR))))
                .passes(
                        "member to its last day",
                        groups(group("maths")
                                .period(period("2025-09-01", "2026-07-18"))
                                .addMembers(member(ALYS, period("2025-09-01", "2026-07-18")))));
        cases.rule("group.subject_twice")
                .fails(
                        "two groups by age for mathematics",
                        "/group/groups/1/members/0/learner",
                        groups(
                                group("a").subject(Text.of("Mathematics")).addMembers(member(ALYS, YEAR)),
                                group("b")
                                        .subject(Text.of("Mathematics"))
                                        .addMembers(member(ALYS, Period.from(day("2026-01-05"))))))
                .passes(
                        "two subjects",
                        groups(
                                group("a").subject(Text.of("Mathematics")).addMembers(member(ALYS, YEAR)),
                                group("b").subject(Text.of("Art")).addMembers(member(ALYS, YEAR))))
                .passes(
                        "support group beside it",
                        groups(
                                group("a").subject(Text.of("Mathematics")).addMembers(member(ALYS, YEAR)),
                                group("b")
                                        .subject(Text.of("Mathematics"))
                                        .basis(GroupBasis.SUPPORT)
                                        .addMembers(member(ALYS, YEAR))))
                .passes(
                        "group changes at new year",
                        groups(
                                group("a")
                                        .subject(Text.of("Mathematics"))
                                        .addMembers(member(ALYS, period("2025-09-01", "2026-01-05"))),
                                group("b")
                                        .subject(Text.of("Mathematics"))
                                        .addMembers(member(ALYS, Period.from(day("2026-01-05"))))));
        cases.rule("group.learner_not_on_roll")
                .fails(
                        "group of another school",
                        "/group/groups/0/members/0/period",
                        groups(group("maths").school(DALE).addMembers(member(ALYS, YEAR))))
                .fails(
                        "learner who has left",
                        "/group/groups/0/members/0/period",
                        groups(
                                register()
                                        .addSchools(dale().build())
                                        .addRosterEntries(entry(ALYS)
                                                .period(period("2025-09-01", "2026-01-05"))
                                                .build()),
                                group("maths").addMembers(member(ALYS, YEAR))))
                .passes("group of the school", groups(group("maths").addMembers(member(ALYS, YEAR))))
                .passes(
                        "group of a school in federation",
                        groups(
                                federated().addRosterEntries(entry(ALYS).build()),
                                group("maths").school(DALE).addMembers(member(ALYS, YEAR))));
    }

    private static void addPolicies(Cases cases) {
        cases.rule("group.effective_backwards")
                .fails(
                        "policy ends before it begins",
                        "/group/suppressions/0/effective",
                        policy(suppression().effective(period("2026-01-01", "2025-01-01"))))
                .passes("policy of a year", policy(suppression().effective(period("2025-01-01", "2026-01-01"))));
        cases.rule("group.withholds_nothing")
                .fails(
                        "least count of one",
                        "/group/suppressions/0/minimumCount",
                        policy(suppression().minimumCount(1)))
                .passes("least count of two", policy(suppression().minimumCount(2)));
        cases.rule("group.numerator_above_denominator")
                .fails(
                        "least denominator below the least count",
                        "/group/suppressions/0",
                        policy(suppression().minimumDenominator(4)))
                .fails(
                        "eleven of ten",
                        "/group/suppressions/0",
                        policy(suppression().minimumNumerator(11).minimumDenominator(10)))
                .passes("ten of ten", policy(suppression().minimumNumerator(10).minimumDenominator(10)));
        cases.rule("group.without_width")
                .fails(
                        "width of none",
                        "/group/suppressions/0/minimumWidth",
                        policy(suppression().minimumWidth(0)))
                .passes("width of one", policy(suppression().minimumWidth(1)));
    }

    private static void addSymbols(Cases cases) {
        cases.rule("group.reason_repeated")
                .fails(
                        "two symbols for what is not known",
                        "/group/suppressions/0/symbols/5/reason",
                        policy(suppression().addSymbols(symbol(SuppressionReason.NOT_AVAILABLE, "na"))))
                .passes("a symbol for each", policy(suppression()));
        cases.rule("group.symbol_shared")
                .fails(
                        "one symbol for what is small and what is not known",
                        "/group/suppressions/0/symbols/3/symbol",
                        policy(symbols("c", "c", "z", "c", "low")))
                .passes(
                        "one symbol for what is small and what protects it",
                        policy(symbols("c", "c", "z", "x", "low")));
        cases.rule("group.small_told_apart")
                .fails(
                        "a symbol of its own for what protects",
                        "/group/suppressions/0/symbols/1/symbol",
                        policy(symbols("c", "d", "z", "x", "low")))
                .passes("the same symbol for both", policy(symbols("c", "c", "z", "x", "low")));
        cases.rule("group.reason_without_symbol")
                .fails(
                        "no symbols",
                        "/group/suppressions/0",
                        policy(suppression().symbols(List.of())))
                .passes("a symbol for every reason", policy(suppression()));
    }

    private static Community groups(LearningGroup.Builder... groups) {
        return groups(
                register()
                        .addSchools(dale().build())
                        .addRosterEntries(entry(ALYS).build(), entry(BRYN).build()),
                groups);
    }

    private static Community groups(SchoolRegister.Builder register, LearningGroup.Builder... groups) {
        GroupRegister.Builder section = GroupRegister.builder();
        Stream.of(groups).forEach(group -> section.addGroups(group.build()));
        return SampleSchool.community(register).group(section.build()).build();
    }

    private static SchoolRegister.Builder federated() {
        return register()
                .addSchools(dale().build())
                .addFederations(Federation.builder()
                        .id(FederationId.of("urn:example:federation"))
                        .organisation(DALE_SCHOOL)
                        .kind(FederationKind.PARTNERSHIP)
                        .addSchools(HILL, DALE)
                        .addShares(SharedWork.CURRICULUM)
                        .period(YEAR)
                        .build());
    }

    private static LearningGroup.Builder group(String name) {
        return LearningGroup.builder()
                .id(GroupId.of("urn:example:group:" + name))
                .school(HILL)
                .title(Text.of("Example group " + name))
                .basis(GroupBasis.AGE)
                .addTeachers(TEACHER)
                .period(YEAR);
    }

    private static GroupMembership member(PersonId learner, Period period) {
        return GroupMembership.builder().learner(learner).period(period).build();
    }

    private static Framework policy(SuppressionPolicy.Builder suppression) {
        return framework()
                .group(GroupPolicy.builder()
                        .addSuppressions(suppression.build())
                        .build())
                .build();
    }

    private static SuppressionPolicy.Builder suppression() {
        return symbols("c", "c", "z", "x", "low");
    }

    private static SuppressionPolicy.Builder symbols(
            String small, String complementary, String notApplicable, String notAvailable, String low) {
        return SuppressionPolicy.builder()
                .id(SuppressionId.of("urn:example:suppression"))
                .version(VersionLabel.of("1"))
                .title(Text.of("Example policy"))
                .minimumCount(5)
                .addSymbols(
                        symbol(SuppressionReason.SMALL, small),
                        symbol(SuppressionReason.COMPLEMENTARY, complementary),
                        symbol(SuppressionReason.NOT_APPLICABLE, notApplicable),
                        symbol(SuppressionReason.NOT_AVAILABLE, notAvailable),
                        symbol(SuppressionReason.LOW, low));
    }

    private static SuppressionSymbol symbol(SuppressionReason reason, String symbol) {
        return SuppressionSymbol.builder()
                .reason(reason)
                .symbol(Text.of(symbol))
                .build();
    }
}
