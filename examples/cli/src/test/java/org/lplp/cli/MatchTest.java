package org.lplp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MatchTest {

    @TempDir
    private Path folder;

    @Test
    void tableSaysWhoMentorsWhom() {
        Run run = match(
                "learner,choices\nasha,ruth;sam\nbryn,ruth\ncai,ruth\n",
                "mentor,capacity,choices\n" + "ruth,1,bryn;asha;cai\nsam,2,asha\n");

        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.out()).isEqualTo("""
                learner,mentor,rank
                asha,sam,2
                bryn,ruth,1
                cai,,
                """);
    }

    @Test
    void jsonShowsThatTheMatchingIsRight() {
        Path vetoes = Run.write(folder, "vetoes.csv", "learner,mentor\nasha,ruth\n");
        Path forced = Run.write(folder, "forced.csv", "learner,mentor\ncai,sam\n");
        Run run = match(
                "learner,choices\nasha,ruth;sam\nbryn,ruth\ncai,ruth\n",
                "mentor,capacity,choices\nruth,1,bryn;asha;cai\nsam,1,asha\n",
                "--vetoes",
                vetoes,
                "--forced",
                forced,
                "--format",
                "json");

        assertThat(run.status()).isZero();
        assertThat(run.out().replaceAll("\\s+", "")).contains("""
                        "pairs":[{"learner":"bryn","mentor":"ruth","rank":1,"forced":false},\
                        {"learner":"cai","mentor":"sam","rank":null,"forced":true}],\
                        "unmatched":[{"learner":"asha","reason":"full"}],\
                        "mentors":[{"mentor":"ruth","capacity":1,"filled":1},{"mentor":"sam","capacity":1,"filled":1}],\
                        "blockingPairs":0,"ties":[]}""");
    }

    @Test
    void everyFaultOfTheTablesIsAFindingAtItsPlaceAndNothingIsMatched() {
        Path vetoes = Run.write(folder, "vetoes.csv", "learner,mentor\nasha,ruth\nnobody,ruth\n");
        Path forced =
                Run.write(folder, "forced.csv", "learner,mentor\nasha,ruth\ncai,sam\ncai,ruth\nx,ruth\nbryn,sam\n");
        Run run = match(
                "learner,choices\nasha,ruth;sam\nasha,sam\nbryn,who\ncai,\n,sam\n",
                "mentor,capacity,choices\nruth,two,bryn\nsam,1,asha\nsam,,\n",
                "--vetoes",
                vetoes,
                "--forced",
                forced);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().replace(folder.toString().replace('\\', '/') + "/", ""))
                .isEqualTo("""
                learners.csv:3:1: error: Row 2 has the same key as row 1. It is refused. [table.duplicate_key] (/1)
                learners.csv:4:1: warning: Row 3 names in column choices somebody who is not listed. Nothing comes of it. [table.unknown_reference] (/2/choices)
                learners.csv:6:1: error: Row 5 has nothing in column learner. It is refused. [table.empty_cell] (/4/learner)
                mentors.csv:2:1: error: Row 1 has no integer in column capacity. It is refused. [table.wrong_type] (/0/capacity)
                mentors.csv:4:1: error: Row 3 has the same key as row 2. It is refused. [table.duplicate_key] (/2)
                mentors.csv:4:1: error: Row 3 has nothing in column capacity. It is refused. [table.empty_cell] (/2/capacity)
                vetoes.csv:3:1: warning: Row 2 names in column learner somebody who is not listed. Nothing comes of it. [table.unknown_reference] (/1/learner)
                forced.csv:2:1: error: Row 1 contradicts row 1 of --vetoes. [table.conflict] (/0)
                forced.csv:4:1: error: Row 3 has the same key as row 2. It is refused. [table.duplicate_key] (/2)
                forced.csv:5:1: error: Row 4 names in column learner somebody who is not listed. Nothing comes of it. [table.unknown_reference] (/3/learner)
                forced.csv:6:1: error: Row 5 contradicts row 2 of --mentors. [table.conflict] (/4)
                """);
    }

    @Test
    void tablesThatAreNoneAreFindings() {
        assertThat(match("", "mentor,capacity,choices\n").err()).contains("learners.csv:1:1: error", "[table.empty]");
        assertThat(match("learner\nasha\n", "mentor,capacity,choices\n").err())
                .contains("learners.csv:1:1: error: The table has no column choices. [mapping.unknown_column]");
        assertThat(match("learner,choices\n\"asha,ruth\n", "mentor,capacity,choices\n")
                        .err())
                .contains("learners.csv:2:1: error", "[table.malformed_quoting]");
        assertThat(match("learner,choices\nasha\n", "mentor,capacity,choices,choices\n")
                        .err())
                .contains("[table.wrong_field_count]", "[table.duplicate_column]");
    }

    @Test
    void missingFileAndMissingOptionAreUsage() {
        assertThat(Run.of("match", "--learners", folder.resolve("none.csv"), "--mentors", folder.resolve("none.csv")))
                .satisfies(run -> assertThat(run.status()).isEqualTo(2))
                .satisfies(run -> assertThat(run.err()).contains("none.csv: no such file"));
        assertThat(Run.of("match").err()).contains("either --learners and --mentors, or --community and portfolios");
        assertThat(Run.of("match").status()).isEqualTo(2);
    }

    @Test
    void mentorsWhoTakeAnyoneTakeLearnersInTheOrderOfTheTable() {
        Run run = match(
                "learner,choices\nasha,ruth\nbryn,ruth\n",
                "mentor,capacity,choices\nruth,1,\n",
                "--mentors-take-anyone");

        assertThat(run.out()).isEqualTo("learner,mentor,rank\nasha,ruth,1\nbryn,,\n");
    }

    @Test
    void portfoliosAreMatchedWithTheMentorsOfTheirCommunity() {
        Path community = Run.DATA.resolve("community.lplp.json");
        Run run = Run.of(
                "match",
                "--community",
                community,
                Run.DATA.resolve("portfolio.lplp.json"),
                Run.DATA.resolve("portfolio-kieran.lplp.json"));

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .startsWith("learner,mentor,rank\n")
                .hasLineCount(3)
                .contains(",1\n");
    }

    @Test
    void nobodyIsMatchedIfADocumentCannotBeReadWhole() {
        Path broken = Run.write(folder, "broken.lplp.json", "{\"LPLP\":\"portfolio/1.0\"}");
        Run run = Run.of("match", "--community", Run.DATA.resolve("community.lplp.json"), broken);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("[document.missing_member]", "lplp: nothing was matched");
    }

    private Run match(String learners, String mentors, Object... more) {
        Object[] args = new Object[5 + more.length];
        args[0] = "match";
        args[1] = "--learners";
        args[2] = Run.write(folder, "learners.csv", learners);
        args[3] = "--mentors";
        args[4] = Run.write(folder, "mentors.csv", mentors);
        System.arraycopy(more, 0, args, 5, more.length);
        return Run.of(args);
    }
}
