package org.lplp.io.interop.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lplp.core.finding.Finding;
import org.lplp.core.finding.Place;
import org.lplp.io.json.LplpException;

class TableTest {

    @Test
    void cellsAreReadByTheNamesOfTheirColumns() {
        Table table = read("﻿id,name\r\n1,\"a, \"\"b\"\"\"\r\n\r\n2,\r\n");

        assertThat(table.findings()).isEmpty();
        assertThat(table.columns()).containsExactly("id", "name");
        assertThat(table.rows()).extracting(TableRow::number).containsExactly(1L, 2L);
        assertThat(table.rows().get(0).cell("name")).isEqualTo("a, \"b\"");
        assertThat(table.rows().get(1).cell("name")).isEmpty();
        assertThat(table.rows().get(1).cell("none")).isEmpty();
        assertThat(table).hasToString("Table of 2 rows and 2 columns");
        assertThat(table.rows().get(0)).hasToString("row 1");
        assertThat(Table.empty().rows()).isEmpty();
    }

    @Test
    void rowThatDoesNotFitIsAFindingAndTheOthersAreRead() {
        Table table = read("id,name\n1\n2,b\n3,c,d\n");

        assertThat(table.rows()).extracting(TableRow::number).containsExactly(2L);
        assertThat(places(table)).containsExactly("table.wrong_field_count 2:1", "table.wrong_field_count 4:1");
    }

    @Test
    void headerThatCannotBeUsedIsAFinding() {
        assertThat(places(read(""))).containsExactly("table.empty 1:1");
        assertThat(places(read("name\n1\n"))).containsExactly("mapping.unknown_column 1:1");
        assertThat(places(read("id,id\n1,2\n"))).containsExactly("table.duplicate_column 1:1");
        assertThat(places(read("\"id,name\n1,2\n"))).containsExactly("table.malformed_quoting 1:1");
    }

    @Test
    void nothingBehindABrokenPlaceIsRead() {
        assertThat(places(read("id\n1\n\"2\n"))).containsExactly("table.malformed_quoting 3:1");
        assertThat(places(read("id\n1\n\"2\"x\n"))).containsExactly("table.malformed_quoting 3:4");
        Table table = Table.read(new ByteArrayInputStream(new byte[] {'i', 'd', '\n', (byte) 0xFF}), List.of("id"));
        assertThat(places(table)).containsExactly("table.malformed_encoding 2:1");
    }

    @Test
    void rowsThatShareAKeyOrHaveNoneAreFound() {
        Table table = read("id,name\n1,a\n1,b\n,c\n");

        assertThat(table.withoutOwn("id"))
                .extracting(Finding::code, Finding::pointer)
                .containsExactly(tuple("table.duplicate_key", "/1"), tuple("table.empty_cell", "/2/id"));
        assertThat(table.withoutOwn("id", "name")).hasSize(1);
    }

    @Test
    void tableThatCannotBeReadThrows() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }
        };

        assertThatThrownBy(() -> Table.read(broken, List.of("id"))).isInstanceOf(LplpException.class);
    }

    private static Table read(String text) {
        return Table.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), List.of("id"));
    }

    private static List<String> places(Table table) {
        return table.findings().stream()
                .map(finding -> {
                    Place place = finding.place().orElseThrow();
                    return finding.code() + " " + place.line() + ":" + place.column();
                })
                .toList();
    }
}
