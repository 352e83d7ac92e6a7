package org.lplp.core.rule;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.lplp.core.base.AttributeCode;
import org.lplp.core.base.Code;
import org.lplp.core.base.Extensible;
import org.lplp.core.base.ListedCodes;
import org.lplp.core.base.Members;
import org.lplp.core.finding.DocumentCode;
import org.lplp.core.finding.Finding;
import org.lplp.core.finding.Pointer;
import org.lplp.core.finding.Severity;

/**
 * A walk through a document by the generated checks: where it stands, and where it reports. It allocates nothing while nothing
 * is wrong.
 */
public final class Inspection {

    /** As many codes as a message can list and still be read. */
    private static final int MOST_CODES = 16;

    /** As deep as any record of the model nests, member names and indices counted; grows if that is not enough. */
    private String[] members = new String[16];

    /** The index where {@link #members} has no name; apart, because a boxed one would be garbage at each step. */
    private int[] indices = new int[16];

    /** The pointers to where the walk stands and to what holds that, as far as somebody asked: neighbours share them. */
    private Pointer[] pointers = new Pointer[16];

    private int depth;
    private final Set<String> extensions = new TreeSet<>();
    private final boolean newerMinor;
    private final ListedCodes codes;
    private final Consumer<Finding> out;

    /**
     * Walks by LPLP's own lists of codes.
     *
     * @param newerMinor whether the document speaks a newer minor version, in which what is unknown is only a note
     * @param out takes what is found
     */
    public Inspection(boolean newerMinor, Consumer<Finding> out) {
        this(newerMinor, ListedCodes.none(), out);
    }

    /**
     * Begins an inspection.
     *
     * @param newerMinor whether the document speaks a newer minor version, in which what is unknown is only a note
     * @param codes the lists of codes in place of LPLP's own
     * @param out takes what is found
     */
    public Inspection(boolean newerMinor, ListedCodes codes, Consumer<Finding> out) {
        this.newerMinor = newerMinor;
        this.codes = codes;
        this.out = out;
    }

    /**
     * Goes down to a member.
     *
     * @param member its name
     */
    public void enter(String member) {
        makeRoom();
        pointers[depth] = null;
        members[depth++] = member;
    }

    /**
     * Goes down to an element.
     *
     * @param index its index, from 0
     */
    public void enter(int index) {
        makeRoom();
        pointers[depth] = null;
        members[depth] = null;
        indices[depth++] = index;
    }

    /** Goes back up. */
    public void leave() {
        depth--;
    }

    /**
     * Reports an attribute that breaks a constraint.
     *
     * @param code what is wrong
     * @param member the attribute's member, or empty for the value at which the walk stands
     * @param arguments names and values in turn
     */
    public void broken(AttributeCode code, String member, Object... arguments) {
        out.accept(Finding.of(code.code(), Severity.ERROR, pointer(member).toString(), arguments(arguments)));
    }

    /**
     * Reports a code that is not on its list.
     *
     * @param member the member that holds it, or empty for the value at which the walk stands
     * @param code the code
     */
    public void code(String member, Code code) {
        if (!codes.knows(code)) {
            out.accept(Finding.of(
                    DocumentCode.UNKNOWN_CODE.code(),
                    newerMinor ? Severity.NOTE : DocumentCode.UNKNOWN_CODE.severity(),
                    pointer(member).toString(),
                    unknownCode(code, codes)));
        }
    }

    /**
     * Says which codes there are, for a finding on one that is not on its list.
     *
     * @param code the code
     * @param codes the lists of codes in place of LPLP's own
     * @return the arguments {@code type}, {@code allowed} with the first of its list, and the code itself
     */
    public static Map<String, String> unknownCode(Code code, ListedCodes codes) {
        Map<String, String> arguments = new TreeMap<>();
        arguments.put("type", code.getClass().getSimpleName());
        arguments.put(Finding.VALUE, code.value());
        Set<String> listed = codes.listed(code);
        if (!listed.isEmpty()) {
            String more = listed.size() > MOST_CODES ? ", …" : "";
            arguments.put("allowed", listed.stream().limit(MOST_CODES).collect(Collectors.joining(", ", "", more)));
        }
        return arguments;
    }

    /**
     * Reports the members of a record that the model does not know, and notes its extensions.
     *
     * @param record the record
     */
    public void record(Extensible record) {
        unknown(record.getUnknownMembers());
        if (!record.getExtensions().isEmpty()) {
            extensions.addAll(record.getExtensions().asMap().keySet());
        }
    }

    /**
     * Gives the extensions of the records that the walk has passed.
     *
     * @return their names, each once
     */
    public Set<String> extensions() {
        return Collections.unmodifiableSet(extensions);
    }

    void unknown(Members unknown) {
        if (unknown.isEmpty()) {
            return;
        }
        for (String name : unknown.asMap().keySet()) {
            out.accept(Finding.of(
                    DocumentCode.UNKNOWN_MEMBER.code(),
                    newerMinor ? Severity.NOTE : DocumentCode.UNKNOWN_MEMBER.severity(),
                    pointer("").to(name).toString(),
                    Map.of()));
        }
    }

    /**
     * Renders where the walk stands.
     *
     * @param member a member to go on to, or empty
     * @return the pointer
     */
    public Pointer pointer(String member) {
        int known = depth;
        while (known > 0 && pointers[known - 1] == null) {
            known--;
        }
        Pointer pointer = known == 0 ? Pointer.root() : pointers[known - 1];
        for (int i = known; i < depth; i++) {
            pointer = members[i] == null ? pointer.to(indices[i]) : pointer.to(members[i]);
            pointers[i] = pointer;
        }
        return member.isEmpty() ? pointer : pointer.to(member);
    }

    private void makeRoom() {
        if (depth == members.length) {
            members = Arrays.copyOf(members, depth * 2);
            indices = Arrays.copyOf(indices, depth * 2);
            pointers = Arrays.copyOf(pointers, depth * 2);
        }
    }

    /**
     * Pairs names and values.
     *
     * @param arguments names and values in turn; a value may be a collection
     * @return the arguments by name, as text; a code that is not on its list is masked
     * @throws IllegalArgumentException if there is a name without a value
     */
    public static Map<String, String> arguments(Object... arguments) {
        if (arguments.length % 2 != 0) {
            throw new IllegalArgumentException("an argument has a name but no value");
        }
        Map<String, String> named = new TreeMap<>();
        for (int i = 0; i < arguments.length; i += 2) {
            named.put(arguments[i].toString(), text(arguments[i + 1]));
        }
        return named;
    }

    private static String text(Object value) {
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (value instanceof Collection<?> several) {
            return several.stream().map(Inspection::text).collect(Collectors.joining(", "));
        }
        if (value instanceof Enum<?> constant) {
            return camelCase(constant.name());
        }
        // A code that is not on its list can be any text.
        return value instanceof Code code && !code.isKnown() ? "…" : value.toString();
    }

    /** Gives the constant's name as the format writes it: {@code publicAgencies} for {@code PUBLIC_AGENCIES}. */
    private static String camelCase(String name) {
        StringBuilder written = new StringBuilder(name.length());
        for (String word : name.toLowerCase(Locale.ROOT).split("_")) {
            written.append(
                    written.isEmpty()
                            ? word.substring(0, 1)
                            : word.substring(0, 1).toUpperCase(Locale.ROOT));
            written.append(word.substring(1));
        }
        return written.toString();
    }
}
