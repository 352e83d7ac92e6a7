package org.lplp.core.project;

import static org.lplp.core.document.Sample.period;
import static org.lplp.core.document.Sample.portfolio;
import static org.lplp.core.project.ProjectRegisterRuleTest.FEAST;
import static org.lplp.core.project.ProjectRegisterRuleTest.feast;
import static org.lplp.core.project.ProjectRegisterRuleTest.projects;

import java.util.stream.Stream;
import org.lplp.core.base.ProjectId;
import org.lplp.core.base.ProjectParticipationId;
import org.lplp.core.base.RecordId;
import org.lplp.core.base.Setting;
import org.lplp.core.document.Cases;
import org.lplp.core.document.Portfolio;
import org.lplp.core.document.RuleTest;

/** Tests the rules on the learner's part in projects. */
public class ProjectRuleTest extends RuleTest {

    private static final ProjectId WALK = ProjectId.of("urn:example:project:walk");

    @Override
    protected void add(Cases cases) {
        addByItself(cases);
        addWithinCommunity(cases);
    }

    private static void addByItself(Cases cases) {
        cases.rule("project.participation_backwards")
                .fails(
                        "part ends on the day on which it begins",
                        "/project/participations/0/period",
                        parts(part("1").period(period("2025-06-16", "2025-06-16"))))
                .passes("part of one day", parts(part("1").period(period("2025-06-16", "2025-06-17"))));
        cases.rule("project.participation_without_setting")
                .fails("part taken nobody knows where", "/project/participations/0", parts(anywhere("1")))
                .passes("part taken on an allotment", parts(anywhere("1").setting(Setting.THIRD_SPACE)));
        cases.rule("project.participation_in_future")
                .fails(
                        "part begins two days after the issue",
                        "/project/participations/0/period",
                        parts(part("1").period(period("2026-03-06", "2026-03-14"))))
                .passes("part begins on the day of issue", parts(part("1").period(period("2026-03-04", "2026-03-14"))));
        cases.rule("project.participation_repeated")
                .fails(
                        "two parts share a day",
                        "/project/participations/1/period",
                        parts(
                                part("1").period(period("2025-06-16", "2025-06-19")),
                                part("2").period(period("2025-06-18", "2025-06-21"))))
                .passes(
                        "second part begins when the first has ended",
                        parts(
                                part("1").period(period("2025-06-16", "2025-06-18")),
                                part("2").period(period("2025-06-18", "2025-06-21"))))
                .passes("parts in two projects", parts(part("1"), part("2").project(WALK)));
        cases.rule("project.participation_supersedes_in_circle")
                .fails(
                        "part supersedes itself",
                        "/project/participations/0/supersedes",
                        parts(part("1").supersedes(RecordId.of("urn:example:project-participation:1"))))
                .passes(
                        "part supersedes another",
                        parts(part("1"), part("2").supersedes(RecordId.of("urn:example:project-participation:1"))));
    }

    private static void addWithinCommunity(Cases cases) {
        ProjectId again = ProjectId.of("urn:example:project:feast-again");
        cases.rule("project.unknown")
                .within(projects(feast(), feast().id(again).supersedes(RecordId.of(FEAST.value()))))
                .fails(
                        "project of no community",
                        "/project/participations/0/project",
                        parts(part("1").project(WALK)))
                .passes("project of the community", parts(part("1").project(again)))
                .passes("project that the community has corrected since", parts(part("1")));
        cases.rule("project.participation_outside_period")
                .within(projects(feast()))
                .fails(
                        "part a day longer than the feast",
                        "/project/participations/0/period",
                        parts(part("1").period(period("2025-06-16", "2025-06-22"))))
                .passes("part as long as the feast", parts(part("1")));
    }

    private static ProjectParticipation.Builder anywhere(String name) {
        return ProjectParticipation.builder()
                .id(ProjectParticipationId.of("urn:example:project-participation:" + name))
                .project(FEAST)
                .period(period("2025-06-16", "2025-06-21"));
    }

    private static ProjectParticipation.Builder part(String name) {
        return anywhere(name).setting(Setting.SCHOOL);
    }

    private static Portfolio parts(ProjectParticipation.Builder... parts) {
        ProjectSection.Builder section = ProjectSection.builder();
        Stream.of(parts).forEach(part -> section.addParticipations(part.build()));
        return portfolio().project(section.build()).build();
    }
}
