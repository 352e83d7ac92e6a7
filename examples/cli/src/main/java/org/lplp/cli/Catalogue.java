package org.lplp.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lplp.core.base.AttributeCode;
import org.lplp.core.document.RuleBook;
import org.lplp.core.finding.DocumentCode;
import org.lplp.core.finding.Severity;
import org.lplp.core.rule.Rule;
import org.lplp.io.evidence.EvidenceFileCode;
import org.lplp.io.interop.pabulib.PabulibCode;
import org.lplp.io.interop.table.TableCode;
import org.lplp.io.merge.MergeCode;

/** All codes that a finding can have: of documents, of attributes, of rules, of tables and their mappings. */
final class Catalogue {

    /**
     * One code.
     *
     * @param code the code
     * @param severity how grave it is unless graded otherwise
     * @param idea the idea of the source text that it serves, 1 to 21; 0 if it serves all of them
     * @param kinds the kinds of document in which it can be found; none for what is found of tables and their mappings
     * @param why why it is there; absent where the message says all
     */
    record Entry(String code, Severity severity, int idea, Set<DocumentKind> kinds, Optional<String> why) {

        /** Names the kinds of document in which it can be found. */
        String onWhat() {
            return kinds.size() == DocumentKind.values().length
                    ? "all"
                    : kinds.stream().map(DocumentKind::name).collect(Collectors.joining(", "));
        }
    }

    private static final int SUGGESTIONS = 3;
    private static final Set<DocumentKind> ALL = EnumSet.allOf(DocumentKind.class);

    private final List<Entry> entries = new ArrayList<>();

    private Catalogue(Map<String, String> why) {
        for (DocumentCode code : DocumentCode.values()) {
            entries.add(new Entry(code.code(), code.severity(), 0, ALL, Optional.ofNullable(why.get(key(code)))));
        }
        for (AttributeCode code : AttributeCode.values()) {
            entries.add(new Entry(code.code(), Severity.ERROR, 0, ALL, Optional.ofNullable(why.get(key(code)))));
        }
        Map<String, Set<DocumentKind>> kinds = kinds();
        for (Rule<?> rule : RuleBook.standard().rules()) {
            String said = rule instanceof Enum<?> constant ? why.get(key(constant)) : null;
            entries.add(new Entry(
                    rule.code(), rule.severity(), rule.idea(), kinds.get(rule.code()), Optional.ofNullable(said)));
        }
        for (TableCode code : TableCode.values()) {
            entries.add(new Entry(code.code(), code.severity(), 0, Set.of(), Optional.empty()));
        }
        for (EvidenceFileCode code : EvidenceFileCode.values()) {
            entries.add(new Entry(code.code(), code.severity(), 0, Set.of(), Optional.empty()));
        }
        for (PabulibCode code : PabulibCode.values()) {
            entries.add(new Entry(code.code(), code.severity(), 0, Set.of(), Optional.empty()));
        }
        for (MergeCode code : MergeCode.values()) {
            entries.add(new Entry(code.code(), code.severity(), 0, Set.of(), Optional.empty()));
        }
        entries.sort(Comparator.comparing(Entry::code));
    }

    /** Gives the kinds of document of which each rule is asked. */
    private static Map<String, Set<DocumentKind>> kinds() {
        Map<String, Set<DocumentKind>> kinds = new HashMap<>();
        for (DocumentKind kind : DocumentKind.values()) {
            for (Rule<?> rule : RuleBook.standard().rulesOn(kind.type())) {
                kinds.computeIfAbsent(rule.code(), code -> EnumSet.noneOf(DocumentKind.class))
                        .add(kind);
            }
        }
        return kinds;
    }

    /** Gives the catalogue of the codes that this LPLP knows. */
    static Catalogue get() {
        Map<?, ?> built = Json.resource("META-INF/lplp/rules.json");
        Map<String, String> why = new HashMap<>();
        for (String list : List.of("rules", "codes")) {
            for (Object each : (List<?>) built.get(list)) {
                Map<?, ?> constant = (Map<?, ?>) each;
                why.put(constant.get("enum") + "." + constant.get("constant"), (String) constant.get("doc"));
            }
        }
        return new Catalogue(why);
    }

    /** Gives all codes, sorted. */
    List<Entry> entries() {
        return entries;
    }

    Optional<Entry> find(String code) {
        return entries.stream().filter(entry -> entry.code().equals(code)).findFirst();
    }

    /** Gives the codes that somebody who typed this may have meant, nearest first. */
    List<String> near(String typed) {
        return near(typed, entries.stream().map(Entry::code).toList());
    }

    /** Gives the names that somebody who typed this may have meant, nearest first. */
    static List<String> near(String typed, Collection<String> names) {
        return names.stream()
                .filter(code -> distance(typed, code) <= Math.max(3, typed.length() / 3)
                        || (typed.length() > 2 && code.contains(typed)))
                .sorted(Comparator.comparingInt((String code) -> distance(typed, code))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(SUGGESTIONS)
                .toList();
    }

    /** Writes the kinds of document in which a code can be found. */
    static void writeKinds(JsonGenerator json, Entry entry) throws IOException {
        json.writeArrayFieldStart("kinds");
        for (DocumentKind kind : entry.kinds()) {
            json.writeString(kind.name());
        }
        json.writeEndArray();
    }

    private static String key(Enum<?> constant) {
        return constant.getDeclaringClass().getName() + "." + constant.name();
    }

    /** How many characters must be added, dropped or changed to make one text of the other (Levenshtein). */
    private static int distance(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int changed = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[to.length()];
    }
}
