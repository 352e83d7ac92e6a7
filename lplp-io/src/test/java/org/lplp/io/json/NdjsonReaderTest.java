package org.lplp.io.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.lplp.core.document.Portfolio;

class NdjsonReaderTest {

    private static final String GOOD = Samples.portfolio();

    @Test
    void everyLineIsARecord() {
        assertThat(records(GOOD + "\n" + GOOD + "\r\n" + GOOD))
                .containsExactly(
                        "1@0+" + GOOD.length() + " ok",
                        "2@" + (GOOD.length() + 1) + "+" + GOOD.length() + " ok",
                        "3@" + (2 * GOOD.length() + 3) + "+" + GOOD.length() + " ok");
    }

    @Test
    void recordKeepsTheBytesOfItsLineAsTheyCame() {
        String spaced = " " + GOOD.replace(":", " : ");
        byte[] lines = (spaced + "\r\n" + "{\n").getBytes(UTF_8);
        try (NdjsonReader<Portfolio> reader = Lplp.standard().portfolios(new ByteArrayInputStream(lines))) {
            assertThat(reader.next().result().bytes()).isEqualTo(spaced.getBytes(UTF_8));
            assertThat(reader.next().result().bytes()).isEqualTo("{".getBytes(UTF_8));
        }
    }

    @Test
    void blankLinesArePassedAndCounted() {
        assertThat(records("\n \t\r\n" + GOOD + "\n\n")).containsExactly("3@5+" + GOOD.length() + " ok");
        assertThat(records("")).isEmpty();
        assertThat(records("\n\r\n")).isEmpty();
    }

    @Test
    void badRecordNeverStopsTheRun() {
        assertThat(records(GOOD + "\nnonsense\n" + GOOD.replace("Ann", "Zoë").replace("\"Z", "7,\"") + "\n" + GOOD))
                .hasSize(4)
                .satisfies(list -> assertThat(list.get(1))
                        .endsWith("2:2 error document.malformed_json  {reason=unexpectedCharacter}"))
                .satisfies(list -> assertThat(list.get(2)).contains(" 3:").contains("document."))
                .satisfies(list -> assertThat(list.get(3)).endsWith("ok"));
    }

    @Test
    void placesAreThoseInTheFile() {
        String bad = GOOD.replace("\"Ann\"", "\"Zoë 😀\",\"x\":1");
        assertThat(records("\n" + bad))
                .containsExactly("2@1+" + bad.getBytes(UTF_8).length + " 2:" + (bad.indexOf("\"x\"") + 1)
                        + " warning document.unknown_member /people/learner/x {}");
    }

    @Test
    void byteOrderMarkIsAFaultOfTheFirstRecord() {
        assertThat(records("\ufeff" + GOOD + "\n" + GOOD))
                .containsExactly(
                        "1@0+" + (GOOD.length() + 3) + " 1:1 error document.malformed_json  {reason=byteOrderMark}",
                        "2@" + (GOOD.length() + 4) + "+" + GOOD.length() + " ok");
    }

    @Test
    void recordAtTheLimitIsReadAndOneMoreIsPassed() {
        String padded = GOOD + " ".repeat(300 - GOOD.length());
        String tooLong = "2:1 error document.limit_exceeded  {limit=document, max=300}";
        for (String end : List.of("\n", "\r\n")) {
            int e = end.length();
            assertThat(records(padded + end + padded + " " + end + GOOD, 300, 7))
                    .containsExactly(
                            "1@0+300 ok",
                            "2@" + (300 + e) + "+301 " + tooLong,
                            "3@" + (601 + 2 * e) + "+" + GOOD.length() + " ok");
        }
        assertThat(records(padded + "\n" + "x".repeat(1_000_000), 300, 8192))
                .containsExactly("1@0+300 ok", "2@301+1000000 " + tooLong);
        assertThat(records(padded + "\n" + "x".repeat(999_999) + "\r\n" + GOOD, 300, 8192))
                .containsExactly("1@0+300 ok", "2@301+999999 " + tooLong, "3@1000302+" + GOOD.length() + " ok");
    }

    @Property(tries = 300)
    void recordsAreThoseOfTheLinesHoweverTheStreamIsCut(
            @ForAll("lines") List<String> lines, @ForAll @IntRange(min = 1, max = 400) int cut) {
        List<String> expected = new ArrayList<>();
        int offset = 0;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).replace("\r", "").replace("\n", "");
            if (!line.isBlank()) {
                expected.add(i + 1 + "@" + offset + "+" + line.length());
            }
            offset += lines.get(i).length();
        }
        assertThat(records(String.join("", lines), 300, cut))
                .extracting(record -> record.substring(0, record.indexOf(' ')))
                .isEqualTo(expected);
    }

    @Provide
    Arbitrary<List<String>> lines() {
        Arbitrary<String> contents =
                Arbitraries.of("", " ", GOOD, "x", "x".repeat(300), "x".repeat(301), "x".repeat(302), "x".repeat(700));
        Arbitrary<String> ends = Arbitraries.of("\n", "\r\n");
        return contents.flatMap(content -> ends.map(content::concat)).list().ofMaxSize(6);
    }

    @Test
    void longRecordsAreReadThroughASmallBuffer() {
        String longer = Samples.portfolio(",\"x\":[" + "\"" + "y".repeat(60_000) + "\",".repeat(1) + "1]");
        assertThat(records(longer + "\n" + longer + "\n")).hasSize(2).allMatch(r -> r.contains("unknown_member"));
    }

    @Test
    void failureOfTheStreamIsTheOneException() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }

            @Override
            public void close() throws IOException {
                throw new IOException("gone");
            }
        };
        NdjsonReader<Portfolio> reader = Lplp.standard().portfolios(broken);
        assertThatThrownBy(reader::hasNext).isInstanceOf(LplpException.class).hasRootCauseMessage("gone");
        assertThatThrownBy(reader::close).isInstanceOf(LplpException.class);
        assertThatThrownBy(() -> Lplp.standard().portfolios(Path.of("no such file")))
                .isInstanceOf(LplpException.class);
    }

    @Test
    void thereIsNoRecordBehindTheLast() {
        try (NdjsonReader<Portfolio> reader = Lplp.standard().portfolios(new ByteArrayInputStream(new byte[0]))) {
            assertThatThrownBy(reader::next).isInstanceOf(NoSuchElementException.class);
        }
    }

    private static List<String> records(String text) {
        return records(text, 16 << 20, Integer.MAX_VALUE);
    }

    /** One line a record: {@code line@offset+length}, then ok or the first finding. */
    private static List<String> records(String text, int limit, int cut) {
        Lplp lplp = Lplp.standard().with(Limits.builder().document(limit).build());
        List<String> records = new ArrayList<>();
        try (NdjsonReader<Portfolio> reader = lplp.portfolios(new Cut(text.getBytes(UTF_8), cut))) {
            reader.forEachRemaining(record -> {
                List<String> findings = Samples.lines(record.result().findings());
                records.add(record.line() + "@" + record.offset() + "+" + record.length() + " "
                        + (findings.isEmpty() ? "ok" : findings.get(0)));
            });
        }
        return records;
    }

    /** Gives a few bytes at a time. */
    private static final class Cut extends ByteArrayInputStream {
        private final int most;

        Cut(byte[] bytes, int most) {
            super(bytes);
            this.most = most;
        }

        @Override
        public synchronized int read(byte[] b, int off, int len) {
            return super.read(b, off, Math.min(len, most));
        }
    }
}
