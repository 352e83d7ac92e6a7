package org.lplp.io.interop.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lplp.core.base.Language;
import org.lplp.core.finding.Finding;
import org.lplp.core.finding.Messages;
import org.lplp.core.finding.Severity;

class TableWordsTest {

    private static final ResourceBundle ENGLISH = TableImport.words(Language.of("en-GB"));
    private static final ResourceBundle WELSH = TableImport.words(Language.of("cy-GB"));

    @Test
    void everyCodeHasAMessageAndAHintInBothLanguagesAndNothingElseHas() {
        TreeSet<String> expected = Arrays.stream(TableCode.values())
                .flatMap(code -> Stream.of(code.code(), code.code() + ".fix"))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(new TreeSet<>(ENGLISH.keySet())).isEqualTo(expected);
        assertThat(new TreeSet<>(WELSH.keySet())).isEqualTo(expected);
        assertThat(expected).noneMatch(key -> ENGLISH.getString(key).equals(WELSH.getString(key)));
    }

    @Test
    void bothLanguagesNameTheSameArguments() {
        assertThat(ENGLISH.keySet())
                .allSatisfy(key ->
                        assertThat(arguments(WELSH.getString(key))).isEqualTo(arguments(ENGLISH.getString(key))));
    }

    private static TreeSet<String> arguments(String pattern) {
        return Pattern.compile("\\{\\w+}")
                .matcher(pattern)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void messagesNameRowAndColumnAndMaskWhatTheTableSays() {
        Messages messages = Messages.in(Language.of("en")).and(ENGLISH);

        assertThat(messages.message(Finding.of(
                        "table.empty_cell", Severity.ERROR, "/6/born", Map.of("row", "7", "column", "born"))))
                .isEqualTo("Row 7 has nothing in column born. It is refused.");
        assertThat(messages.message(Finding.of(
                        "table.unmapped_column",
                        Severity.WARNING,
                        "",
                        Map.of("position", "3", Finding.VALUE, "Rhiannon"))))
                .isEqualTo("The mapping does not name column 3: \"…\". It is dropped.");
    }
}
