package org.lplp.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.lplp.core.base.Code;
import org.lplp.core.budget.BudgetPurpose;
import org.lplp.core.challenge.ChallengeStatus;
import org.lplp.core.disclosure.Audience;
import org.lplp.core.scorecard.Perspective;

class PageWordsTest {

    private static final String BUNDLE = "org.lplp.io.report.messages";

    private static Map<String, Set<String>> places(Locale locale) {
        ResourceBundle bundle = ResourceBundle.getBundle(BUNDLE, locale);
        Map<String, Set<String>> places = new TreeMap<>();
        for (String key : bundle.keySet()) {
            places.put(
                    key,
                    new TreeSet<>(Pattern.compile("\\{\\d}")
                            .matcher(bundle.getString(key))
                            .results()
                            .map(MatchResult::group)
                            .toList()));
        }
        return places;
    }

    @Test
    void bothLanguagesHaveTheSameWordsWithTheSamePlaces() {
        assertThat(places(Locale.forLanguageTag("cy"))).isEqualTo(places(Locale.ROOT));
        assertThat(ResourceBundle.getBundle(BUNDLE, Locale.forLanguageTag("cy")).getLocale())
                .isEqualTo(Locale.forLanguageTag("cy"));
    }

    @Test
    void everyKnownCodeHasAWord() {
        assertNamed("budgetPurpose", BudgetPurpose.known());
        assertNamed("challengeStatus", ChallengeStatus.known());
        assertNamed("perspective", Perspective.known());
        assertNamed("audience", Audience.known());
    }

    private static void assertNamed(String list, Map<String, ? extends Code> codes) {
        ResourceBundle bundle = ResourceBundle.getBundle(BUNDLE, Locale.ROOT);
        assertThat(bundle.keySet())
                .containsAll(
                        codes.keySet().stream().map(code -> list + "." + code).toList());
    }
}
