package org.lplp.io.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.lplp.core.document.Framework;
import org.lplp.core.document.Portfolio;
import org.lplp.core.finding.Severity;

/**
 * Files made to cost their reader dear. Memory is counted, in bytes for each byte of the file, garbage included; that time does not
 * grow with the square of the file shows in that it ends at all.
 */
@Timeout(120)
class HostileTest {

    private static final Framework FRAMEWORK = Framework.leadbeater2008();
    private static final LocalDate AS_OF = LocalDate.of(2026, 3, 31);

    /** However it is put, no byte of a file may cost more garbage than this. */
    private static final int DEAREST = 400;

    /** What the first call may cost, whatever is read. */
    private static final int FIRST = 64 << 20;

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** {@code Aa} and {@code BB} have one hash code, and so has any text made of them. */
    private static List<String> namesOfOneHash(int bits) {
        return IntStream.range(0, 1 << bits)
                .mapToObj(number -> IntStream.range(0, bits)
                        .mapToObj(bit -> (number >> bit & 1) == 0 ? "Aa" : "BB")
                        .collect(Collectors.joining()))
                .toList();
    }

    @Test
    void namesOfOneHashAreReadAsAnyOthers() {
        List<String> names = namesOfOneHash(16);
        assertThat(names.stream().mapToInt(String::hashCode).distinct()).hasSize(1);
        String members = names.stream().map(name -> "\"" + name + "\":1").collect(Collectors.joining(","));
        ReadResult<Portfolio> unknown = read(Samples.portfolio("," + members));
        assertThat(unknown.findings().count(Severity.WARNING)).isEqualTo(names.size());
        assertThat(unknown.complete()).isTrue();
        assertThat(read(Samples.portfolio(",\"x\":{" + members + "}")).complete())
                .isTrue();
        ReadResult<Portfolio> twice = read(Samples.portfolio("," + members + "," + members));
        assertThat(twice.findings().has(Severity.ERROR)).isTrue();
    }

    @Test
    void aMillionMembersAreReadWhereALimitLetsThem() {
        Lplp wide = Lplp.standard()
                .with(Limits.builder().list(2_000_000).document(64 << 20).build());
        String members =
                IntStream.range(0, 1_000_000).mapToObj(i -> "\"" + i + "\":0").collect(Collectors.joining(","));
        byte[] bytes = Samples.portfolio(",\"x\":{" + members + "}").getBytes(UTF_8);
        assertThat(bounded(bytes, () -> wide.readPortfolio(bytes)).complete()).isTrue();
    }

    @Test
    void oneMemberAHundredThousandTimesIsAFindingEach() {
        String again = ",\"x\":0".repeat(90_000);
        ReadResult<Portfolio> read = read(Samples.portfolio(again));
        assertThat(read.findings().count(Severity.ERROR)).isEqualTo(89_999);
        assertThat(read.findings().list()).hasSize(1000);
    }

    @Test
    void sixteenMebibytesOfFaultsAreCountedAndAThousandAreStored() {
        String list = "[" + "7,".repeat(99_999) + "7]";
        String lists = IntStream.range(0, 80).mapToObj(i -> list).collect(Collectors.joining(","));
        ReadResult<Portfolio> read = read(Samples.sessions(lists));
        assertThat(read.findings().count(Severity.ERROR)).isEqualTo(80);
        String sessions = IntStream.range(0, 99_000)
                .mapToObj(i -> "{\"id\":7,\"minutes\":\"\",\"tutor\":[],\"tutee\":{}}")
                .collect(Collectors.joining(","));
        ReadResult<Portfolio> records = read(Samples.sessions(sessions));
        // Four wrong members and one that is missing.
        assertThat(records.findings().count(Severity.ERROR)).isEqualTo(5 * 99_000);
        assertThat(records.findings().list()).hasSize(1000);
    }

    @Test
    void sixteenMebibytesOfWhateverAreReadInOnePass() {
        for (String piece : List.of("\\u0000", "\\\\", "é", "😀", "\\ud83d\\ude00")) {
            int units = piece.equals("é") || piece.startsWith("\\u00") || piece.equals("\\\\") ? 1 : 2;
            String string = "\"" + piece.repeat(65_536 / units) + "\"";
            int count = (15 << 20) / string.getBytes(UTF_8).length;
            String strings = IntStream.range(0, count).mapToObj(i -> string).collect(Collectors.joining(","));
            assertThat(read(Samples.portfolio(",\"x\":[" + strings + "]")).complete())
                    .isTrue();
        }
        String digits = "9".repeat(1000);
        String numbers = IntStream.range(0, 16_000).mapToObj(i -> digits).collect(Collectors.joining(","));
        assertThat(read(Samples.portfolio(",\"x\":[" + numbers + "]")).complete())
                .isTrue();
        assertThat(read(" ".repeat(15 << 20) + Samples.portfolio()).complete()).isTrue();
    }

    @Test
    void deepAndWideAtOnceIsReadInOnePass() {
        String deep = "[".repeat(31) + "]".repeat(31);
        String wide = IntStream.range(0, 99_000).mapToObj(i -> "0").collect(Collectors.joining(","));
        String both = IntStream.range(0, 80).mapToObj(i -> "[" + wide + "]").collect(Collectors.joining(","));
        assertThat(read(Samples.portfolio(",\"x\":" + deep + ",\"y\":[" + both + "]"))
                        .complete())
                .isTrue();
    }

    @Test
    void fortyThousandRecordsAreValidatedWithoutComparingEachWithEach() {
        String sessions = IntStream.range(0, 40_000)
                .mapToObj(i -> Samples.session("urn:x:" + i))
                .collect(Collectors.joining(","));
        byte[] bytes = Samples.sessions(sessions).getBytes(UTF_8);
        ReadResult<Portfolio> read = read(bytes);
        assertThat(read.complete()).isTrue();
        Validated validated = bounded(bytes, () -> Lplp.standard().validate(read, FRAMEWORK, AS_OF));
        assertThat(validated.findings().count(Severity.ERROR)).isGreaterThanOrEqualTo(40_000);
    }

    @Test
    void fortyThousandRecordsOfOneIdAreAFindingEach() {
        String sessions = IntStream.range(0, 40_000)
                .mapToObj(i -> Samples.session("urn:x:1"))
                .collect(Collectors.joining(","));
        byte[] bytes = Samples.sessions(sessions).getBytes(UTF_8);
        ReadResult<Portfolio> read = read(bytes);
        Validated validated = bounded(bytes, () -> Lplp.standard().validate(read, FRAMEWORK, AS_OF));
        assertThat(validated.findings().truncated()).isPositive();
    }

    @Test
    void noMessageOfAnyExceptionOrResultHoldsWhatTheFileSays() {
        String secret = "Gwenllian-H801200001001";
        ReadResult<Portfolio> read =
                read(Samples.portfolio(",\"" + secret + "\":\"" + secret + "\",\"issuer\":\"" + secret + "\""));
        assertThat(read.toString()).doesNotContain(secret);
        assertThat(read.document().toString()).doesNotContain(secret);
        try {
            read.orThrow();
        } catch (LplpException e) {
            assertThat(e).message().doesNotContain(secret);
        }
    }

    private ReadResult<Portfolio> read(String text) {
        return read(text.getBytes(UTF_8));
    }

    private ReadResult<Portfolio> read(byte[] bytes) {
        return bounded(bytes, () -> Lplp.standard().readPortfolio(bytes));
    }

    private <T> T bounded(byte[] bytes, Supplier<T> work) {
        long thread = Thread.currentThread().getId();
        long before = threads.getThreadAllocatedBytes(thread);
        T result = work.get();
        long allocated = threads.getThreadAllocatedBytes(thread) - before;
        assertThat(allocated).isLessThan(FIRST + (long) DEAREST * bytes.length);
        return result;
    }
}
