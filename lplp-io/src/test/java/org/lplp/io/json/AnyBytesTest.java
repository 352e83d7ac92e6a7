package org.lplp.io.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.lplp.core.check.AnyDocument;
import org.lplp.core.document.Community;
import org.lplp.core.document.Document;
import org.lplp.core.document.Framework;
import org.lplp.core.document.Portfolio;
import org.lplp.core.finding.Finding;
import org.lplp.core.finding.Findings;
import org.lplp.core.finding.Severity;

/** Whatever the bytes: a document or an error, never an exception. */
class AnyBytesTest {

    private static final Lplp LPLP = Lplp.standard();
    private static final Framework FRAMEWORK = Framework.leadbeater2008();
    private static final LocalDate AS_OF = LocalDate.of(2026, 3, 31);

    /** What is put in place of a piece of a document. */
    private static final String[] PIECES = {
        "null",
        "7",
        "-1",
        "1e999",
        "0.1234567890123456789",
        "1e99999999999",
        "true",
        "\"\"",
        "\"x\"",
        "\"2026-02-30\"",
        "\"2026-03-02\"",
        "\"urn:x:y\"",
        "[]",
        "{}",
        "[null]",
        "{\"a\":1,\"a\":2}",
        "{\"start\":\"2026-03-02\",\"x\":1}",
        "\"\\ud800\"",
        "\"\\u0000\"",
        "\"😀\"",
        "{\"e_n\":\"x\"}",
        "{\"amount\":\"1\",\"currency\":\"XXX\"}",
        "\"en-GB-\"",
        "x",
        "",
        ",",
        "\"",
        "\u0000",
        "\ufeff",
        "[[[[[[[[[[[[[[[["
    };

    @Property(tries = 2000)
    void anyBytesGiveADocumentOrAnError(@ForAll byte[] bytes) {
        assertLawful(bytes);
    }

    @Property(tries = 1500, shrinking = ShrinkingMode.OFF)
    void damagedDocumentsGiveADocumentOrAnError(@ForAll("damaged") byte[] bytes) {
        assertLawful(bytes);
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void damagedRecordsGiveResults(@ForAll("damaged") byte[] bytes) {
        try (NdjsonReader<Document> records = LPLP.records(new ByteArrayInputStream(bytes))) {
            records.forEachRemaining(record -> assertLawful(record.result()));
        }
    }

    /** So that what the checks find of them in a document that was read can be left out: it is known already. */
    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void readingFindsEveryUnknownCodeAndMemberThatTheChecksFind(@ForAll long seed) {
        for (Class<? extends Document> kind : List.of(Portfolio.class, Community.class, Framework.class)) {
            Document document = AnyDocument.any(kind, seed, 2, 3);
            ReadResult<Document> read = LPLP.read(LPLP.write(document));
            assertThat(unknown(read.findings()))
                    .isEqualTo(unknown(LPLP.validate(document, FRAMEWORK, AS_OF).findings()));
        }
    }

    private static List<Finding> unknown(Findings findings) {
        return findings.stream()
                .filter(finding -> finding.code().startsWith("document.unknown"))
                .map(finding -> Finding.of(finding.code(), finding.severity(), finding.pointer(), finding.arguments()))
                .toList();
    }

    @Provide
    Arbitrary<byte[]> damaged() {
        return Combinators.combine(
                        Arbitraries.randomValue(Random::nextLong),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.of(Portfolio.class, Community.class, Framework.class))
                .as((seed, size, damages, type) -> {
                    Random random = new Random(seed);
                    byte[] bytes = LPLP.write(AnyDocument.any(type, seed, size, 10));
                    for (int i = 0; i < damages; i++) {
                        bytes = random.nextInt(4) == 0 ? damagedBytes(bytes, random) : damagedPieces(bytes, random);
                    }
                    return bytes;
                });
    }

    private static byte[] damagedBytes(byte[] bytes, Random random) {
        if (bytes.length == 0) {
            return bytes;
        }
        int at = random.nextInt(bytes.length);
        int length = Math.min(random.nextInt(20), bytes.length - at);
        ByteArrayOutputStream damaged = new ByteArrayOutputStream();
        damaged.write(bytes, 0, at);
        switch (random.nextInt(3)) {
            case 0 -> damaged.write(random.nextInt(256));
            case 1 -> damaged.write(bytes, at, length);
            default -> {
                // Cut out.
            }
        }
        damaged.write(bytes, at + length, bytes.length - at - length);
        return damaged.toByteArray();
    }

    /** Puts another piece in place of what stands between two marks, a value or a name, as often as not. */
    private static byte[] damagedPieces(byte[] bytes, Random random) {
        String text = new String(bytes, UTF_8);
        int at = 0;
        for (int skip = random.nextInt(Math.max(1, text.length())); at < text.length(); at++) {
            if (at >= skip && ":,[{".indexOf(text.charAt(at)) >= 0) {
                break;
            }
        }
        int from = Math.min(text.length(), at + 1);
        int to = from;
        while (to < text.length() && ",]}:".indexOf(text.charAt(to)) < 0) {
            to++;
        }
        String piece = PIECES[random.nextInt(PIECES.length)];
        return (text.substring(0, from) + piece + text.substring(to)).getBytes(UTF_8);
    }

    private static void assertLawful(byte[] bytes) {
        assertLawful(LPLP.read(bytes));
    }

    private static void assertLawful(ReadResult<Document> read) {
        boolean error = read.findings().has(Severity.ERROR);
        assertThat(read.document().isPresent() || error).isTrue();
        assertThat(read.complete() || error).isTrue();
        assertThat(read.findings().list()).allMatch(finding -> finding.place().isPresent());
        Validated validated = LPLP.validate(read, FRAMEWORK, AS_OF);
        assertThat(validated.findings().list())
                .allMatch(finding -> finding.place().isPresent());
        if (read.complete()) {
            byte[] written = LPLP.write(read);
            assertThat(LPLP.read(written).document()).isEqualTo(read.document());
        }
    }
}
