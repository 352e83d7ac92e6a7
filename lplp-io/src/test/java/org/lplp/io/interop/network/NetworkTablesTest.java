package org.lplp.io.interop.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lplp.io.interop.table.Table;
import org.lplp.scoring.relationship.NetworkMember;

class NetworkTablesTest {

    @Test
    void withoutARosterTheMembersAreWhoeverATieNamesInOrderOfId() {
        NetworkTables tables = NetworkTables.of(ties("from,to\nben,ann\nann,cat\n"));

        assertThat(tables.fit()).isTrue();
        assertThat(tables.network().members()).extracting(NetworkMember::id).containsExactly("ann", "ben", "cat");
    }

    @Test
    void strengthsOfDifferentKindsAddUp() {
        NetworkTables tables =
                NetworkTables.of(ties("from,to,strength,kind\nann,ben,2.5,friend\nann,ben,,work\nann,cat,3.5,\n"));

        assertThat(tables.tieFindings()).isEmpty();
        assertThat(tables.network().ties()).isEqualTo(2);
        assertThat(tables.network().members().get(0).constraint()).hasValue(0.5);
    }

    @Test
    void whatNothingComesOfIsAWarning() {
        NetworkTables tables =
                NetworkTables.of(ties("from,to\nann,ben\nann,ben\nann,ann\nann,zoe\n"), roster("id\nben\nann\n"));

        assertThat(codes(tables))
                .containsExactly(
                        "warning table.duplicate_key", "warning table.tie_to_self", "warning table.unknown_reference");
        assertThat(tables.network().ties()).isOne();
        assertThat(tables.network().members()).extracting(NetworkMember::id).containsExactly("ben", "ann");
    }

    @Test
    void endAndStrengthThatAreNoneAreErrors() {
        for (String row : List.of(",ben,1", "ann,,1", "ann,ben,0", "ann,ben,-1", "ann,ben,much", "ann,ben,1e9")) {
            NetworkTables tables = NetworkTables.of(ties("from,to,strength\n" + row + "\n"));

            assertThat(tables.fit()).as(row).isFalse();
            assertThatThrownBy(tables::network).isInstanceOf(IllegalStateException.class);
        }
        assertThat(NetworkTables.of(ties("from,to\n"), roster("id\nann\nann\n")).fit())
                .isFalse();
    }

    private static Table ties(String text) {
        return table(text, NetworkTables.TIE_COLUMNS);
    }

    private static Table roster(String text) {
        return table(text, NetworkTables.ROSTER_COLUMNS);
    }

    private static Table table(String text, List<String> columns) {
        return Table.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), columns);
    }

    private static List<String> codes(NetworkTables tables) {
        return tables.tieFindings().stream()
                .map(finding -> finding.severity().code() + " " + finding.code())
                .toList();
    }
}
