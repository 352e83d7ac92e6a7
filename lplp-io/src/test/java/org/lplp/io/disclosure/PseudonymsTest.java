package org.lplp.io.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What stands for ids. */
class PseudonymsTest {

    private static final byte[] KEY =
            "0123456789abcdef0123456789abcdef".getBytes(java.nio.charset.StandardCharsets.UTF_8);

    /**
     * Python: {@code hmac.new(key, b"".join(struct.pack(">I", len(p)) + p for p in parts), "sha256").hexdigest()[:32]} with the
     * parts {@code lplp pseudonym 1}, {@code a study} and {@code urn:x:ann}.
     */
    @Test
    void pseudonymIsTheHmacOfDomainProjectAndId() {
        assertThat(Pseudonyms.keyed(KEY, "a study").start().apply("urn:x:ann"))
                .isEqualTo("urn:lplp:pseudonym:1c187c64e277afc4c33056ee01518137");
    }

    @Test
    void partsDoNotRunIntoEachOther() {
        assertThat(Pseudonyms.keyed(KEY, "a").start().apply("bc"))
                .isNotEqualTo(Pseudonyms.keyed(KEY, "ab").start().apply("c"));
    }

    @Test
    void numbersBeginAnewInEveryView() {
        UnaryOperator<String> view = Pseudonyms.numbered().start();

        assertThat(view.apply("urn:x:ann")).isEqualTo("urn:lplp:pseudonym:1");
        assertThat(view.apply("urn:x:ben")).isEqualTo("urn:lplp:pseudonym:2");
        assertThat(view.apply("urn:x:ann")).isEqualTo("urn:lplp:pseudonym:1");
        assertThat(Pseudonyms.numbered().start().apply("urn:x:ben")).isEqualTo("urn:lplp:pseudonym:1");
    }

    @Test
    void keyOfAnotherLengthIsRefusedAndNeitherKeyNorProjectIsPrinted() {
        assertThatThrownBy(() -> Pseudonyms.keyed(new byte[31], "a"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a key has 32 bytes, not 31");
        assertThatThrownBy(() -> Pseudonyms.keyed(KEY, " ")).isInstanceOf(IllegalArgumentException.class);
        assertThat(Pseudonyms.keyed(KEY, "a study")).hasToString("Pseudonyms: keyed");
        assertThat(Pseudonyms.numbered()).hasToString("Pseudonyms: numbers");
    }
}
