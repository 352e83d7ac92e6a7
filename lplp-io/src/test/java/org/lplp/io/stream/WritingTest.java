package org.lplp.io.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.Test;
import org.lplp.core.base.Members;
import org.lplp.core.base.NumberText;

class WritingTest {

    private static final Shape SHAPE = Shape.of("Sample", List.of("b", "d"), List.of());

    @Property
    void membersAreWrittenAsTheCanonicalizerWritesThem(@ForAll("members") Map<String, Object> members)
            throws IOException {
        Writing out = new Writing();
        MembersCodec.write(Members.of(members), out);
        byte[] written = out.toBytes();
        assertThat(new String(written, StandardCharsets.UTF_8))
                .isEqualTo(new JsonCanonicalizer(written).getEncodedString());
    }

    @Provide
    Arbitrary<Map<String, Object>> members() {
        Arbitrary<String> beginnings = Arbitraries.strings()
                .withChars("ab\"\\/\b\t\n\f\r\u0000\u001f\u007f\u0080éÿ\u2028\ud7ff\ue000\uffff")
                .ofMaxLength(6);
        Arbitrary<String> ends = Arbitraries.of("", "😀", "\ud800\udc00", "\udbff\udfff");
        Arbitrary<String> texts = Combinators.combine(beginnings, ends).as(String::concat);
        Arbitrary<Object> scalars = Arbitraries.oneOf(
                texts.asGeneric(),
                Arbitraries.of(new NumberText("0"), new NumberText("-1.5"), new NumberText("1e+21")),
                Arbitraries.of(Boolean.TRUE, Boolean.FALSE));
        Arbitrary<Object> values = Arbitraries.oneOf(
                scalars,
                scalars.list().ofMaxSize(3).asGeneric(),
                Arbitraries.maps(texts, scalars).ofMaxSize(3).asGeneric());
        return Arbitraries.maps(texts, values).ofMaxSize(5);
    }

    @Test
    void unknownMembersTakeTheirPlacesAmongTheOthers() {
        Writing out = new Writing();
        out.beginObject(SHAPE, Members.of(Map.of("a", 1, "c", 2, "e", 3)));
        out.name("b");
        out.string("x");
        out.name("d");
        out.beginArray();
        out.endArray();
        out.endObject();
        assertThat(out.toBytes())
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("{\"a\":1,\"b\":\"x\",\"c\":2,\"d\":[],\"e\":3}");
    }

    @Test
    void numberTextIsKeptToTheLetter() {
        Writing out = new Writing();
        MembersCodec.write(Members.of(Map.of("x", new NumberText("1.50E+02"))), out);
        assertThat(out.toBytes()).asString(StandardCharsets.UTF_8).isEqualTo("{\"x\":1.50E+02}");
    }

    @Test
    void anUnknownMemberCannotStandForAKnownOne() {
        Writing out = new Writing();
        assertThatThrownBy(() -> out.beginObject(SHAPE, Members.of(Map.of("d", 1))))
                .isInstanceOf(Unwritable.class)
                .hasMessageContaining("Sample");
    }
}
