package org.lplp.io.stream;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.lplp.core.base.Code;
import org.lplp.core.base.Language;
import org.lplp.core.base.ListedCodes;
import org.lplp.core.base.Members;
import org.lplp.core.base.NumberText;
import org.lplp.core.finding.DocumentCode;
import org.lplp.core.finding.Pointer;
import org.lplp.core.finding.Severity;
import org.lplp.core.rule.Inspection;

/**
 * A walk through the JSON of one document. Codecs ask it for what they expect; whatever else is there becomes a finding, and the
 * walk goes on behind it.
 *
 * <p>Every codec follows one law: called at a value, it leaves the walk at that value's end and gives the value, or null if it
 * could not be built. By then the fault is reported, and the place is noted as lost: an element that is lost leaves its list,
 * an optional member its object, and with a required member the object is lost too.
 */
public final class Reading {

    private final JsonParser parser;
    private final Bounds bounds;
    private final boolean newerMinor;
    private final ListedCodes codes;
    private final Faults faults;
    private final List<String> ids = new ArrayList<>();
    private final Map<String, List<Integer>> dropped = new LinkedHashMap<>();
    /** The languages met so far: few, in every text, and each costs a good deal to tell from what is none. */
    private final Map<String, Optional<Language>> languages = new HashMap<>();

    private Level[] levels = new Level[8];
    private int depth;
    private boolean complete = true;

    /**
     * @param parser stands at the first token of the document
     * @param bounds how much is taken
     * @param newerMinor whether the document speaks a newer minor version, in which what is unknown is only a note
     * @param codes the lists of codes in place of LPLP's own
     * @param faults takes what is found
     */
    Reading(JsonParser parser, Bounds bounds, boolean newerMinor, ListedCodes codes, Faults faults) {
        this.parser = parser;
        this.bounds = bounds;
        this.newerMinor = newerMinor;
        this.codes = codes;
        this.faults = faults;
        levels[0] = new Level();
    }

    // Objects

    /**
     * Goes into an object, if there is one.
     *
     * @param shape which members it has
     * @return false if another value stands there; it is then reported and passed
     */
    public boolean beginObject(Shape shape) {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            wrongType(shape.isClosed() ? shape.type() : "object");
            return false;
        }
        push(shape, false);
        return true;
    }

    /**
     * Goes on to the next member that the shape of the object has. Members that it has not, and those that come twice, are dealt
     * with on the way.
     *
     * @return the member's place in the shape, with the walk at its value; -1 at the end of the object
     */
    public int nextMember() {
        Level level = levels[depth];
        int guess = level.member + 1;
        while (next() == JsonToken.FIELD_NAME) {
            String name = name(level);
            int member = level.shape.find(name, guess);
            level.member = member;
            if (member < 0) {
                foreign(level, name);
            } else if ((level.seen & 1L << member) != 0) {
                level.member = -1;
                duplicate();
            } else {
                level.seen |= 1L << member;
                next();
                return member;
            }
        }
        level.member = -1;
        return -1;
    }

    /**
     * Leaves an object at its end, and reports the members that were missing.
     *
     * @return the members that the shape does not have; null if the object cannot be built, because a required member is
     *     missing or lost
     */
    public Members endObject() {
        Level level = levels[depth];
        long required = level.shape.required();
        long missing = required & ~level.seen;
        if (missing != 0) {
            for (String name : level.shape.names(missing)) {
                level.name = name;
                report(DocumentCode.MISSING_MEMBER, level.start, Map.of());
            }
        }
        depth--;
        if ((required & (~level.seen | level.bad)) != 0) {
            lose();
            return null;
        }
        return level.unknown == null ? Members.none() : Members.of(level.unknown);
    }

    /**
     * Goes into an object whose members have names of any kind, if there is one.
     *
     * @param expected what should stand there
     * @return false if another value stands there; it is then reported and passed
     */
    boolean beginMap(String expected) {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            wrongType(expected);
            return false;
        }
        push(null, false);
        levels[depth].start = offset();
        return true;
    }

    /**
     * Goes on to the next member of an object without a shape.
     *
     * @param before the names so far; what comes twice is dealt with on the way
     * @return the name, with the walk still at it; null at the end of the object, which the walk then leaves
     */
    String nextName(Map<String, ?> before) {
        Level level = levels[depth];
        while (next() == JsonToken.FIELD_NAME) {
            String name = name(level);
            if (!before.containsKey(name)) {
                return name;
            }
            duplicate();
        }
        depth--;
        return null;
    }

    private String name(Level level) {
        String name = currentName();
        if (name.length() > bounds.name()) {
            // The name itself may be as long as the document: the pointer stops short of it.
            throw new Stop(Fault.limit("name", bounds.name(), pointer(depth - 1).toString(), offset()));
        }
        level.name = name;
        if (++level.count > bounds.list()) {
            throw new Stop(Fault.limit("list", bounds.list(), pointer(depth - 1).toString(), offset()));
        }
        return name;
    }

    private String currentName() {
        try {
            return parser.currentName();
        } catch (IOException e) {
            throw new Stop(e);
        }
    }

    private void foreign(Level level, String name) {
        if (level.shape.isClosed()) {
            int offset = offset();
            next();
            report(DocumentCode.WRONG_TYPE, offset, Map.of("expected", "absent", "found", found()));
            complete = false;
            any();
        } else if (level.unknown != null && level.unknown.containsKey(name)) {
            duplicate();
        } else {
            report(DocumentCode.UNKNOWN_MEMBER, offset(), Map.of());
            next();
            Object value = any();
            if (level.unknown == null) {
                level.unknown = new TreeMap<>();
            }
            level.unknown.put(name, value);
        }
    }

    private void duplicate() {
        int occurrence = levels[depth].again();
        report(DocumentCode.DUPLICATE_MEMBER, offset(), Map.of("occurrence", Integer.toString(occurrence)));
        complete = false;
        next();
        any();
    }

    // Arrays

    /**
     * Goes into an array, if there is one.
     *
     * @return false if another value stands there; it is then reported and passed
     */
    public boolean beginArray() {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            wrongType("list");
            return false;
        }
        push(null, true);
        return true;
    }

    /**
     * Goes on to the next element.
     *
     * @return true with the walk at the element; false at the end of the array, which the walk then leaves
     */
    public boolean nextElement() {
        Level level = levels[depth];
        if (next() != JsonToken.END_ARRAY) {
            if (++level.count > bounds.list()) {
                throw new Stop(
                        Fault.limit("list", bounds.list(), pointer(depth - 1).toString(), offset()));
            }
            return true;
        }
        depth--;
        if (level.dropped != null) {
            dropped.put(pointer().toString(), List.copyOf(level.dropped));
        }
        return false;
    }

    // Values

    /**
     * Reads a string.
     *
     * @param expected what should stand there
     * @return the string; null if another value stands there, which is then reported and passed
     */
    String string(String expected) {
        return string(expected, false);
    }

    /**
     * Reads a string.
     *
     * @param expected what should stand there
     * @param narrative whether it is free text, which may be longer
     * @return the string; null if another value stands there, which is then reported and passed
     */
    String string(String expected, boolean narrative) {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            wrongType(expected);
            return null;
        }
        return narrative ? text("narrative", bounds.narrative()) : text("string", bounds.string());
    }

    /**
     * Reads a number.
     *
     * @param expected what should stand there
     * @return the number as it is written; null if another value stands there, which is then reported and passed
     */
    String number(String expected) {
        JsonToken token = parser.currentToken();
        if (token != JsonToken.VALUE_NUMBER_INT && token != JsonToken.VALUE_NUMBER_FLOAT) {
            wrongType(expected);
            return null;
        }
        return digits();
    }

    /**
     * Reads true or false.
     *
     * @return the value; null if another value stands there, which is then reported and passed
     */
    Boolean bool() {
        JsonToken token = parser.currentToken();
        if (token != JsonToken.VALUE_TRUE && token != JsonToken.VALUE_FALSE) {
            wrongType("boolean");
            return null;
        }
        return token == JsonToken.VALUE_TRUE;
    }

    boolean isAtObject() {
        return parser.currentToken() == JsonToken.START_OBJECT;
    }

    /**
     * Reads a value of which the model knows nothing.
     *
     * @return plain Java, as {@link Members} holds it
     */
    Object any() {
        switch (parser.currentToken()) {
            case START_OBJECT -> {
                return members();
            }
            case START_ARRAY -> {
                push(null, true);
                List<Object> list = new ArrayList<>();
                while (nextElement()) {
                    list.add(any());
                }
                return list;
            }
            case VALUE_STRING -> {
                return text("string", bounds.string());
            }
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
                return new NumberText(digits());
            }
            case VALUE_TRUE -> {
                return Boolean.TRUE;
            }
            case VALUE_FALSE -> {
                return Boolean.FALSE;
            }
            default -> {
                return null;
            }
        }
    }

    /**
     * Reads an object of which the model knows nothing.
     *
     * @return its members as plain Java, in the order of the text; null if another value stands there, which is then reported
     *     and passed
     */
    Map<String, Object> object() {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            wrongType("object");
            return null;
        }
        return members();
    }

    private Map<String, Object> members() {
        push(null, false);
        // In the order of the text, which a mapping is told its faults by; for the model Members sorts.
        Map<String, Object> members = new LinkedHashMap<>();
        for (String name = nextName(members); name != null; name = nextName(members)) {
            next();
            members.put(name, any());
        }
        return members;
    }

    private String text(String limit, int max) {
        String text = null;
        try {
            if (parser.getTextLength() <= max) {
                text = parser.getText();
            }
        } catch (IOException e) {
            throw new Stop(e);
        }
        if (text == null) {
            throw new Stop(Fault.limit(limit, max, pointer().toString(), offset()));
        }
        return text;
    }

    private String digits() {
        String digits = text("number", bounds.number());
        if (parser.currentToken() == JsonToken.VALUE_NUMBER_FLOAT && exponentDigits(digits) > bounds.exponent()) {
            throw new Stop(Fault.limit("exponent", bounds.exponent(), pointer().toString(), offset()));
        }
        return digits;
    }

    private static int exponentDigits(String number) {
        int e = Math.max(number.indexOf('e'), number.indexOf('E'));
        if (e < 0) {
            return 0;
        }
        boolean signed = number.charAt(e + 1) == '-' || number.charAt(e + 1) == '+';
        return number.length() - e - (signed ? 2 : 1);
    }

    // Findings

    /**
     * Reports that the value at which the walk stands is not what it should be, passes it and notes it as lost.
     *
     * @param expected what should stand there: a word of the format or the name of a type
     */
    void wrongType(String expected) {
        wrongType(Map.of("expected", expected, "found", found()));
    }

    /**
     * Reads one of the codes of a closed list.
     *
     * @param codes the values by code
     * @param allowed the codes as a message lists them
     * @return the value; null if there is none, which is then reported and passed
     */
    <E> E oneOf(Map<String, E> codes, String allowed) {
        boolean isText = parser.currentToken() == JsonToken.VALUE_STRING;
        E value = isText ? codes.get(text("string", bounds.string())) : null;
        if (value == null) {
            wrongType(Map.of("expected", "oneOf", "allowed", allowed, "found", found()));
        }
        return value;
    }

    private void wrongType(Map<String, String> arguments) {
        report(DocumentCode.WRONG_TYPE, offset(), arguments);
        any();
        lose();
    }

    /**
     * Reports that the name at which the walk stands is not one that the object may have.
     *
     * @param expected what its name should be
     */
    void wrongName(String expected) {
        report(DocumentCode.WRONG_TYPE, offset(), Map.of("expected", expected, "found", "name"));
    }

    /**
     * Reports that the object without a shape that the walk has just left is not what it should be.
     *
     * @param expected what should stand there
     */
    void wrongMap(String expected) {
        report(DocumentCode.WRONG_TYPE, levels[depth + 1].start, Map.of("expected", expected, "found", "object"));
    }

    /** Reports a code, if it is not on its list. It is kept. */
    void code(Code code) {
        if (!codes.knows(code)) {
            report(DocumentCode.UNKNOWN_CODE, offset(), Inspection.unknownCode(code, codes));
        }
    }

    /** Gives the language of a tag; empty if the tag is not well-formed. */
    Optional<Language> language(String tag) {
        return languages.computeIfAbsent(
                tag, any -> Language.isWellFormed(any) ? Optional.of(Language.of(any)) : Optional.empty());
    }

    /** Notes the id of a record, so that a reference to it is not called dangling when the record itself is lost. */
    void declared(String id) {
        ids.add(id);
    }

    /** Goes on to the next token of an object or array without a shape. */
    JsonToken next() {
        try {
            JsonToken token = parser.nextToken();
            if (token == null) {
                throw new Stop((Throwable) null);
            }
            return token;
        } catch (IOException e) {
            throw new Stop(e);
        }
    }

    /** Notes that the value at which the walk stands is lost. */
    void lose() {
        complete = false;
        levels[depth].drop();
    }

    private void report(DocumentCode code, int offset, Map<String, String> arguments) {
        boolean note = newerMinor && (code == DocumentCode.UNKNOWN_CODE || code == DocumentCode.UNKNOWN_MEMBER);
        faults.add(new Fault(
                code, note ? Severity.NOTE : code.severity(), pointer().toString(), arguments, offset));
    }

    private String found() {
        return switch (parser.currentToken()) {
            case START_OBJECT -> "object";
            case START_ARRAY -> "list";
            case VALUE_STRING -> "string";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "number";
            case VALUE_TRUE, VALUE_FALSE -> "boolean";
            default -> "null";
        };
    }

    private void push(Shape shape, boolean array) {
        if (depth > bounds.depth() - 1) {
            throw new Stop(Fault.limit("depth", bounds.depth(), pointer().toString(), offset()));
        }
        if (++depth == levels.length) {
            levels = Arrays.copyOf(levels, depth * 2);
        }
        if (levels[depth] == null) {
            levels[depth] = new Level();
        }
        levels[depth].enter(shape, array, shape == null ? 0 : offset());
    }

    private int offset() {
        return (int) parser.currentTokenLocation().getByteOffset();
    }

    private Pointer pointer() {
        return pointer(depth);
    }

    private Pointer pointer(int to) {
        Pointer pointer = Pointer.root();
        for (int i = 1; i <= to; i++) {
            pointer = levels[i].array ? pointer.to(levels[i].count - 1) : pointer.to(levels[i].name);
        }
        return pointer;
    }

    // What came of it

    boolean isComplete() {
        return complete;
    }

    List<String> ids() {
        return ids;
    }

    Map<String, List<Integer>> dropped() {
        return dropped;
    }
}
