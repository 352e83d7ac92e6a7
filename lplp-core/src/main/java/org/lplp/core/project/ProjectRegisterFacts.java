package org.lplp.core.project;

import java.time.OffsetDateTime;
import java.util.List;
import org.lplp.core.finding.Pointer;
import org.lplp.core.rule.Located;
import org.lplp.core.rule.Standing;

/**
 * What the rules on whole-school projects read.
 *
 * @param projects the projects that no other one supersedes
 * @param policy what the framework asks of projects
 * @param issued when the document was issued
 */
public record ProjectRegisterFacts(List<Located<Project>> projects, ProjectPolicy policy, OffsetDateTime issued) {

    /**
     * Gathers the facts.
     *
     * @param register the section
     * @param policy what the framework asks of projects
     * @param issued when the document was issued
     * @return the facts
     */
    public static ProjectRegisterFacts of(ProjectRegister register, ProjectPolicy policy, OffsetDateTime issued) {
        return new ProjectRegisterFacts(
                Standing.located(
                        Located.each(
                                register.getProjects(),
                                Pointer.root().to("project").to("projects")),
                        Project::getId),
                policy,
                issued);
    }
}
