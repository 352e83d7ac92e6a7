package org.lplp.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lplp.core.school.Unit;
import org.lplp.io.json.Lplp;

class ReportPageTest {

    private static final Path SAMPLE = Run.DATA.resolve("portfolio.lplp.json");
    private static final Path COMMUNITY = Run.DATA.resolve("community.lplp.json");
    private static final Path GOLDEN =
            Path.of("..", "..", "lplp-io", "src", "test", "resources", "org", "lplp", "io", "report");

    @TempDir
    private Path folder;

    private static String golden(String name) {
        return new String(Run.bytes(GOLDEN.resolve(name)), UTF_8);
    }

    @Test
    void aPortfolioBecomesThePageOfTheLibrary() {
        Run run = Run.of("report", "--radar", SAMPLE);
        assertThat(run.status()).isZero();
        assertThat(run.out()).isEqualTo(golden("learner-en.html"));
        assertThat(Run.of("report", "--lang", "cy", SAMPLE).out()).isEqualTo(golden("learner-cy.html"));
        assertThat(Run.with(Run.bytes(SAMPLE), "report", "--radar", "-").out()).isEqualTo(run.out());
    }

    @Test
    void aFileIsWrittenWholeOrNotAtAll() {
        Path page = folder.resolve("page.html");
        assertThat(Run.of("report", "--output", page, Run.DATA.resolve("broken.lplp.json"))
                        .status())
                .isEqualTo(1);
        assertThat(page).doesNotExist();
        Run run = Run.of("report", "--radar", "--output", page, SAMPLE);
        assertThat(run.out()).isEmpty();
        assertThat(new String(Run.bytes(page), UTF_8)).isEqualTo(golden("learner-en.html"));
    }

    /** The sample lets researchers see some of it for a study until 2046. */
    @Test
    void anotherAudienceNeedsAConsent() {
        Run study = Run.of("report", "--audience", "researcher", "--purpose", "study", "--as-of", "2026-04-24", SAMPLE);
        assertThat(study.status()).isZero();
        assertThat(study.out()).contains("Made for: a researcher.").doesNotContain("Mali");
        Run none = Run.of("report", "--audience", "public", "--purpose", "study", "--as-of", "2026-04-24", SAMPLE);
        assertThat(none.status()).isEqualTo(1);
        assertThat(none.out()).isEmpty();
        assertThat(none.err()).contains("no consent in force on 2026-04-24").doesNotContain("Mali");
        assertThat(Run.of("report", "--audience", "parent", SAMPLE).status()).isEqualTo(2);
        assertThat(Run.of("report", "--audience", "aunt", "--purpose", "study", SAMPLE)
                        .status())
                .isEqualTo(2);
    }

    @Test
    void aCommunityAndAPabulibFileBecomeThePageOfAVote() {
        assertThat(Run.of("report", COMMUNITY).out()).contains("Who won", "Bay youth fund 2026");
        Path file = Run.write(folder, "town.pb", """
                META
                key;value
                description;Town fund
                country;Wales
                unit;Bay
                instance;2026
                num_projects;2
                num_votes;1
                budget;100
                vote_type;approval
                rule;greedy
                PROJECTS
                project_id;cost;votes;name
                hall;60;1;Hall
                moat;10;0;Moat
                VOTES
                voter_id;vote
                canary;hall
                """);
        Run run = Run.of("report", "--rule", "equal-shares", file);
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).contains("Vote: Town fund", "equalShares", "Hall").doesNotContain("canary");
        assertThat(Run.of("report", "--rule", "dice", file).status()).isEqualTo(2);
    }

    @Test
    void aCohortBecomesAPageOfFiguresThatNamesNobody() {
        Path cohort = folder.resolve("cohort");
        assertThat(Run.of("sample", "--cohort", "60", "--seed", "1", "--output", cohort)
                        .status())
                .isZero();
        Path community = cohort.resolve("community.lplp.json");
        Unit unit = Lplp.standard()
                .readCommunity(Run.bytes(community))
                .orThrow()
                .getSchool()
                .getUnits()
                .get(0);
        Run run = Run.of(
                "report",
                "--fail-on",
                "never",
                "--quiet",
                "--community",
                community,
                "--unit",
                unit.getId().value(),
                cohort);
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).contains("Map of ties", "Mentoring entitlement met", "small-numbers");
        assertThat(Run.of("report", cohort).status()).isEqualTo(2);
        assertThat(Run.of("report", "--community", community, "--unit", "urn:x:none", cohort)
                        .err())
                .contains("no such unit");
        assertThat(Run.of("report", "--community", community, "--policy", "none", cohort)
                        .err())
                .contains("no such suppression policy");
    }

    @Test
    void whatHasNoPageIsRefused() {
        assertThat(Run.of("report", folder.resolve("nothing.lplp.json")).status())
                .isEqualTo(2);
        assertThat(Run.of("report").status()).isEqualTo(2);
        assertThat(Run.of("report", Run.DATA.resolve("neet-framework.lplp.json"))
                        .status())
                .isEqualTo(2);
    }
}
