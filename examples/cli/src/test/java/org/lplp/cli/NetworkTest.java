package org.lplp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NetworkTest {

    @TempDir
    private Path folder;

    @Test
    void jsonHasEveryMemberOfTheRoster() {
        Path ties = Run.write(folder, "ties.csv", "from,to\nann,ben\nben,ann\nann,cat\nben,cat\n");
        Path roster = Run.write(folder, "roster.csv", "id\nann\nben\ncat\ndan\n");
        Run run = Run.of("network", "--ties", ties, "--roster", roster, "--format", "json");

        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        // The figures of RosterNetworkTest.smallClassByHand.
        assertThat(run.out().replaceAll("\\s+", ""))
                .startsWith("""
                        {"nodes":4,"ties":4,"dyads":{"mutual":1,"asymmetric":2,"null":3},\
                        "reciprocity":{"edgewise":0.5,"dyadRatio":0.3333333333333333},"isolates":["dan"],\
                        "constraint":{"ann":1.00""")
                .contains("\"cat\":1.38", "\"dan\":null}")
                .endsWith("""
                        "inDegree":{"ann":1,"ben":1,"cat":2,"dan":0},"outDegree":{"ann":2,"ben":2,"cat":0,"dan":0}}""");
    }

    @Test
    void withoutRosterTheMembersAreWhoeverATieNames() {
        Path ties = Run.write(folder, "ties.csv", "from,to,strength,kind\nben,ann,2,friend\nben,ann,1,work\n");
        Run run = Run.of("network", "--ties", ties, "--format", "text");

        assertThat(run.out()).isEqualTo("""
                2 members, 1 ties: 0 pairs mutual, 1 asymmetric, 0 without a tie
                reciprocity: edgewise 0.0, dyad ratio 0.0
                isolates: none
                  ann: named by 1, names 0, effective size 1.0, constraint 1.0
                  ben: named by 0, names 1, effective size 1.0, constraint 1.0
                """);
    }

    @Test
    void whatNothingComesOfIsAWarning() {
        Path ties = Run.write(folder, "ties.csv", "from,to\nann,ben\nann,ben\nann,ann\nann,zoe\n");
        Path roster = Run.write(folder, "roster.csv", "id\nann\nben\n");
        Run run = Run.of("network", "--ties", ties, "--roster", roster);

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("\"ties\": 1,");
        assertThat(run.err().lines())
                .hasSize(3)
                .allSatisfy(line ->
                        assertThat(line).contains("ties.csv:", ": warning: ").doesNotContain("zoe"));
    }

    @Test
    void faultyTablesAreFindingsAndNothingIsReckoned() {
        Path ties = Run.write(folder, "ties.csv", "from,to,strength\nann,,1\nann,ben,0\nann,ben,much\n");
        Path roster = Run.write(folder, "roster.csv", "id\nann\nann\nben\n");
        Run run = Run.of("network", "--ties", ties, "--roster", roster);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains(
                        "ties.csv:2:1: error: Row 1 has nothing in column to",
                        "ties.csv:3:1: error: Row 2 has no decimal in column strength",
                        "ties.csv:4:1: error: Row 3 has no decimal in column strength",
                        "roster.csv:3:1: error: Row 2 has the same key as row 1");
    }
}
