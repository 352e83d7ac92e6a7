package org.lplp.io.interop.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lplp.core.finding.Finding;
import org.lplp.core.finding.Severity;
import org.lplp.io.interop.matching.MatchingTables.Kind;
import org.lplp.io.interop.table.Table;
import org.lplp.scoring.mentoring.Matched;

class MatchingTablesTest {

    private static final String LEARNERS = "learner,choices\nasha,ruth; sam\nbryn,ruth\n";
    private static final String MENTORS = "mentor,capacity,choices\nruth,1,bryn;asha\nsam,1,asha\n";

    @Test
    void tablesInOrderAreMatched() {
        MatchingTables tables = tables(LEARNERS, MENTORS, "", "");

        assertThat(tables.fit()).isTrue();
        assertThat(tables.match().learners())
                .extracting(Matched::learner, one -> one.mentor().orElse(""))
                .containsExactly(tuple("asha", "sam"), tuple("bryn", "ruth"));
    }

    @Test
    void vetoOfSomebodyUnknownIsAWarningAndAForcedOneAnError() {
        MatchingTables vetoed = tables(LEARNERS, MENTORS, "x,ruth\n", "");
        MatchingTables forced = tables(LEARNERS, MENTORS, "", "x,ruth\n");

        assertThat(vetoed.fit()).isTrue();
        assertThat(codes(vetoed, Kind.VETOES)).containsExactly("warning table.unknown_reference");
        assertThat(forced.fit()).isFalse();
        assertThat(codes(forced, Kind.FORCED)).containsExactly("error table.unknown_reference");
        assertThatThrownBy(forced::match).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void forcedPairsHoldAgainstVetoesAndRoom() {
        assertThat(codes(tables(LEARNERS, MENTORS, "asha,sam\n", "asha,sam\n"), Kind.FORCED))
                .containsExactly("error table.conflict");
        assertThat(codes(tables(LEARNERS, MENTORS, "", "asha,ruth\nbryn,ruth\n"), Kind.FORCED))
                .containsExactly("error table.conflict");
        assertThat(codes(tables(LEARNERS, MENTORS, "", "asha,ruth\nasha,sam\n"), Kind.FORCED))
                .containsExactly("error table.duplicate_key");
        assertThat(tables(LEARNERS, MENTORS, "", "bryn,ruth\nasha,sam\n").fit()).isTrue();
    }

    @Test
    void capacityIsAWholeNumber() {
        for (String capacity : List.of("", "-1", "1.5", "two", "10000000")) {
            assertThat(tables(LEARNERS, "mentor,capacity,choices\nruth," + capacity + ",\n", "", "")
                            .findings(Kind.MENTORS)
                            .has(Severity.ERROR))
                    .as(capacity)
                    .isTrue();
        }
        assertThat(tables(LEARNERS, "mentor,capacity,choices\nruth, 0 ,\n", "", "")
                        .fit())
                .isTrue();
    }

    @Test
    void choicesOfSomebodyUnknownAreAWarning() {
        MatchingTables tables = tables("learner,choices\nasha,x\n", "mentor,capacity,choices\nruth,1,y\n", "", "");

        assertThat(codes(tables, Kind.LEARNERS)).containsExactly("warning table.unknown_reference");
        assertThat(codes(tables, Kind.MENTORS)).containsExactly("warning table.unknown_reference");
        assertThat(tables.match().unknown()).isEqualTo(2);
    }

    private static MatchingTables tables(String learners, String mentors, String vetoes, String forced) {
        return MatchingTables.of(
                table(learners, MatchingTables.LEARNER_COLUMNS),
                table(mentors, MatchingTables.MENTOR_COLUMNS),
                table("learner,mentor\n" + vetoes, MatchingTables.PAIR_COLUMNS),
                forced.isEmpty() ? Table.empty() : table("learner,mentor\n" + forced, MatchingTables.PAIR_COLUMNS),
                false);
    }

    private static Table table(String text, List<String> columns) {
        return Table.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), columns);
    }

    private static List<String> codes(MatchingTables tables, Kind kind) {
        return tables.findings(kind).stream()
                .map((Finding finding) -> finding.severity().code() + " " + finding.code())
                .toList();
    }
}
