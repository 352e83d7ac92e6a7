package org.lplp.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.lplp.core.document.RuleBook;
import org.lplp.core.finding.Severity;
import org.lplp.core.rule.Rule;

/**
 * Which rules are asked, and how grave they are, as a project sets it for its CI: begin with all or with none, add, drop, grade, in
 * this order. A code names one rule, {@code mentoring.*} all of a word. What the format itself asks, {@code document.*} and
 * {@code attribute.*}, is no rule and not up to anybody.
 */
final class RuleSettings {

    private static final String ALL_OF = ".*";
    private static final List<String> MEMBERS = List.of("start", "add", "drop", "grade");

    private final List<StrictJson.At> add = new ArrayList<>();
    private final List<StrictJson.At> drop = new ArrayList<>();
    private final Map<StrictJson.At, Severity> grade = new LinkedHashMap<>();
    private boolean none;

    private RuleSettings() {}

    /**
     * Reads settings.
     *
     * @param file where they are
     * @throws Refusal if they are not as they should be
     */
    static RuleSettings read(Path file) {
        RuleSettings settings = new RuleSettings();
        StrictJson.read(file, json -> json.members("an object", name -> settings.member(json, name)));
        return settings;
    }

    private void member(StrictJson json, StrictJson.At name) throws IOException {
        switch (name.text()) {
            case "start" -> none = isNone(json.text("\"all\" or \"none\""));
            case "add" -> json.texts("a list of codes", add::add);
            case "drop" -> json.texts("a list of codes", drop::add);
            case "grade" ->
                json.members("an object of severities by code", code -> {
                    grade.put(code, severity(json.text("a severity")));
                });
            default ->
                throw name.refusal("no such member: " + name.text() + "; there are " + String.join(", ", MEMBERS));
        }
    }

    private static boolean isNone(StrictJson.At start) {
        if (!start.text().equals("all") && !start.text().equals("none")) {
            throw start.refusal("\"all\" or \"none\" is expected");
        }
        return start.text().equals("none");
    }

    private static Severity severity(StrictJson.At text) {
        for (Severity severity : Severity.values()) {
            if (severity.code().equals(text.text())) {
                return severity;
            }
        }
        throw text.refusal("no such severity: " + text.text() + "; there are error, warning, note");
    }

    /**
     * Gives the rules that are asked.
     *
     * @throws Refusal if a code names none
     */
    RuleBook book() {
        RuleBook standard = RuleBook.standard();
        TreeSet<String> asked = new TreeSet<>();
        if (!none) {
            asked.addAll(codes(standard));
            add.stream().findFirst().ifPresent(first -> {
                throw first.refusal("there is nothing to add to all rules; begin with \"start\": \"none\"");
            });
        }
        add.forEach(each -> asked.addAll(named(each, codes(standard))));
        drop.forEach(each -> named(each, asked).forEach(asked::remove));
        RuleBook book = standard;
        for (String code : codes(standard)) {
            book = asked.contains(code) ? book : book.without(code);
        }
        for (Map.Entry<StrictJson.At, Severity> each : grade.entrySet()) {
            for (String code : named(each.getKey(), asked)) {
                book = book.regraded(code, each.getValue());
            }
        }
        return book;
    }

    private static List<String> codes(RuleBook book) {
        return book.rules().stream().map(Rule::code).toList();
    }

    /** Gives the codes among those asked that a setting names. */
    private static List<String> named(StrictJson.At setting, Collection<String> asked) {
        String name = setting.text();
        boolean word = name.endsWith(ALL_OF);
        String prefix = word ? name.substring(0, name.length() - 1) : name;
        List<String> found = asked.stream()
                .filter(code -> word ? code.startsWith(prefix) : code.equals(name))
                .toList();
        if (found.isEmpty()) {
            throw setting.refusal(unknown(name, word));
        }
        return found;
    }

    private static String unknown(String name, boolean word) {
        List<String> all = codes(RuleBook.standard());
        List<String> names = word
                ? all.stream()
                        .map(code -> code.substring(0, code.indexOf('.')) + ALL_OF)
                        .distinct()
                        .toList()
                : all;
        if (names.contains(name)) {
            return name + ": it is not among the rules that are left";
        }
        if (!word && Catalogue.get().find(name).isPresent()) {
            return name + ": it is what the format asks, not a rule, and can be neither dropped nor graded";
        }
        List<String> near = Catalogue.near(name, names);
        return "no such rule: " + name
                + (near.isEmpty()
                        ? "; 'lplp rules' lists them all"
                        : "; did you mean " + String.join(", ", near) + "?");
    }
}
