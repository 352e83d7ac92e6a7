package org.lplp.io.canonical;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.lplp.core.base.NumberText;
import org.lplp.core.base.Sha256;
import org.lplp.core.finding.DocumentCode;
import org.lplp.core.finding.Finding;
import org.lplp.core.finding.Findings;
import org.lplp.core.finding.Place;
import org.lplp.core.finding.Pointer;
import org.lplp.core.finding.Severity;
import org.lplp.io.json.Limits;
import org.lplp.io.json.LplpException;
import org.lplp.io.json.Places;
import org.lplp.io.stream.Bounds;
import org.lplp.io.stream.DocumentReader;
import org.lplp.io.stream.Outcome;

/**
 * One I-JSON text (RFC 7493) as it stands in a file, LPLP document or not. It never prints itself.
 *
 * <pre>{@code
 * JsonText text = JsonText.read(Files.readAllBytes(file)).orThrow();
 * byte[] canonical = text.canonical();
 * Sha256 digest = text.digest();
 * }</pre>
 */
public final class JsonText {

    /**
     * How much is taken unless the caller says otherwise: as large a document as LPLP takes, and within it whatever it has, since
     * other formats have other habits.
     */
    public static final Limits LIMITS = Limits.builder()
            .depth(500)
            .name(50_000)
            .string(16 << 20)
            .narrative(16 << 20)
            .exponent(9)
            .list(16 << 20)
            .build();

    private final byte[] bytes;
    private final Object value;
    private final int findings;

    private JsonText(byte[] bytes, Object value, int findings) {
        this.bytes = bytes;
        this.value = value;
        this.findings = findings;
    }

    /**
     * Reads a text, within {@link #LIMITS}.
     *
     * @param bytes the text, which must not change as long as the result is used
     * @return the text, or why it is none
     */
    public static JsonRead read(byte[] bytes) {
        return read(bytes, LIMITS);
    }

    /**
     * Reads a text.
     *
     * @param bytes the text, which must not change as long as the result is used
     * @param limits how much is taken; a string may be as long as a string or a narrative
     * @return the text, or why it is none: it is malformed, it exceeds a limit, an object has two members of one name, or
     *     ({@code document.wrong_type}, expected {@code double}) a number is beyond the doubles
     */
    public static JsonRead read(byte[] bytes, Limits limits) {
        int longest = Math.max(limits.getString(), limits.getNarrative());
        DocumentReader reader = new DocumentReader(new Bounds(
                limits.getDocument(),
                limits.getDepth(),
                limits.getName(),
                longest,
                longest,
                limits.getNumber(),
                limits.getExponent(),
                limits.getList(),
                limits.getFindings()));
        Outcome<List<Object>> outcome = reader.value(bytes);
        if (outcome.document().isEmpty()) {
            return new JsonRead(Optional.empty(), outcome.findings());
        }
        JsonText text = new JsonText(bytes, outcome.document().get().get(0), limits.getFindings());
        Findings findings =
                outcome.findings().and(text.numbersUnless(Canonical::isFinite, "double"), limits.getFindings());
        return new JsonRead(findings.has(Severity.ERROR) ? Optional.empty() : Optional.of(text), findings);
    }

    /**
     * Gives the value.
     *
     * @return plain Java, as {@link org.lplp.core.base.Members} holds it, with the members of objects in the order of the text
     */
    public Object value() {
        return value;
    }

    /**
     * Gives the value, if it is an object.
     *
     * @return its members in the order of the text; empty if it is another value
     */
    @SuppressWarnings("unchecked")
    public Optional<Map<String, Object>> object() {
        return value instanceof Map<?, ?> members ? Optional.of((Map<String, Object>) members) : Optional.empty();
    }

    /**
     * Gives the canonical form.
     *
     * @return UTF-8, without a line end
     */
    public byte[] canonical() {
        return Canonical.bytes(value);
    }

    /**
     * Gives the digest of the canonical form.
     *
     * @return the SHA-256
     */
    public Sha256 digest() {
        return Canonical.sha256(canonical());
    }

    /**
     * Looks for numbers that have another value in canonical form, such as {@code 9007199254740993}. Nobody should sign them: what
     * is signed would not be what is written.
     *
     * @return a {@code document.wrong_type} with its place for each, expected {@code exactNumber}
     */
    public Findings inexactNumbers() {
        return numbersUnless(Canonical::isKept, "exactNumber");
    }

    /**
     * Gives the text with a member at its top level. All else keeps its text, unless the whole is in canonical form: then it
     * stays so.
     *
     * @param member the member's name; if the object has it already, its value is replaced
     * @param content the member's value, plain Java
     * @return UTF-8
     * @throws LplpException if the value of this text is no object
     */
    public byte[] with(String member, Object content) {
        Map<String, Object> members = new LinkedHashMap<>(
                object().orElseThrow(() -> new LplpException("a member can be added to a JSON object alone")));
        boolean canonical = Arrays.equals(bytes, canonical());
        members.put(member, content);
        return canonical ? Canonical.bytes(members) : Splice.member(bytes, member, Canonical.bytes(content));
    }

    private Findings numbersUnless(Predicate<String> lawful, String expected) {
        List<String> pointers = new ArrayList<>();
        long[] unstored = {0};
        visit(value, Pointer.root(), (pointer, number) -> {
            if (!lawful.test(number.text())) {
                if (pointers.size() < findings) {
                    pointers.add(pointer.toString());
                } else {
                    unstored[0]++;
                }
            }
        });
        if (pointers.isEmpty()) {
            return Findings.none();
        }
        Map<String, Place> places = Places.of(bytes, pointers);
        DocumentCode code = DocumentCode.WRONG_TYPE;
        List<Finding> found = new ArrayList<>();
        for (String pointer : pointers) {
            Place place = places.get(pointer);
            found.add(Finding.of(code.code(), code.severity(), pointer, Map.of("expected", expected, "found", "number"))
                    .at(place.line(), place.column()));
        }
        Map<Severity, Long> more = new EnumMap<>(Severity.class);
        if (unstored[0] > 0) {
            more.put(code.severity(), unstored[0]);
        }
        return Findings.of(found).counting(more);
    }

    /** Takes a number. */
    private interface NumberVisitor {
        void visit(Pointer pointer, NumberText number);
    }

    private static void visit(Object value, Pointer at, NumberVisitor visitor) {
        if (value instanceof NumberText number) {
            visitor.visit(at, number);
        } else if (value instanceof Map<?, ?> members) {
            members.forEach((name, member) -> visit(member, at.to((String) name), visitor));
        } else if (value instanceof List<?> elements) {
            for (int i = 0; i < elements.size(); i++) {
                visit(elements.get(i), at.to(i), visitor);
            }
        }
    }

    /** The length of the text, never its content. */
    @Override
    public String toString() {
        return "JsonText(" + bytes.length + " bytes)";
    }
}
