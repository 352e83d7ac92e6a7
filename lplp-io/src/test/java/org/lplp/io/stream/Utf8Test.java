package org.lplp.io.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Utf8Test {

    @ParameterizedTest
    @CsvSource({
        "C080, 0", // overlong NUL
        "C1BF, 0", // overlong
        "E09FBF, 0", // overlong
        "F08FBFBF, 0", // overlong
        "EDA080, 0", // encoded surrogate
        "EDBFBF, 0", // encoded surrogate
        "F4908080, 0", // beyond U+10FFFF
        "F5808080, 0",
        "80, 0", // continuation alone
        "FF, 0",
        "FEFF, 0",
        "41E282, 1", // cut short
        "4141414141414141414141414141C328, 14",
        "EDA0BDEDB880, 0" // CESU-8
    })
    void illFormedSequencesAreFoundAtTheirFirstByte(String hex, int at) {
        byte[] bytes = java.util.HexFormat.of().parseHex(hex);
        assertThat(Utf8.firstIllFormed(bytes, 0, bytes.length)).isEqualTo(at);
    }

    @Property(tries = 5000)
    void itAgreesWithTheDecoderOfTheJdk(@ForAll("nearlyText") byte[] bytes) {
        assertThat(Utf8.firstIllFormed(bytes, 0, bytes.length)).isEqualTo(firstIllFormedByDecoder(bytes));
    }

    @Provide
    Arbitrary<byte[]> nearlyText() {
        Arbitrary<byte[]> text = Arbitraries.strings().ofMaxLength(30).map(s -> s.getBytes(StandardCharsets.UTF_8));
        Arbitrary<Integer> edge = Arbitraries.of(
                0x00, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xED, 0xEE,
                0xEF, 0xF0, 0xF1, 0xF4, 0xF5, 0xFF);
        Arbitrary<byte[]> edges =
                edge.map(Integer::byteValue).array(Byte[].class).ofMaxSize(24).map(Utf8Test::unboxed);
        Arbitrary<byte[]> mutated = text.filter(bytes -> bytes.length > 0)
                .flatMap(bytes -> Arbitraries.integers()
                        .between(0, bytes.length - 1)
                        .flatMap(i -> edge.map(b -> Tuple.of(i, b)))
                        .map(change -> {
                            byte[] copy = bytes.clone();
                            copy[change.get1()] = change.get2().byteValue();
                            return copy;
                        }));
        return Arbitraries.oneOf(text, edges, mutated);
    }

    private static byte[] unboxed(Byte[] boxed) {
        byte[] bytes = new byte[boxed.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = boxed[i];
        }
        return bytes;
    }

    private static int firstIllFormedByDecoder(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .decode(in, CharBuffer.allocate(bytes.length + 1), true);
        return result.isError() ? in.position() : -1;
    }
}
