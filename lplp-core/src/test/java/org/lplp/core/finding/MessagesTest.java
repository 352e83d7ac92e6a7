package org.lplp.core.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.ListResourceBundle;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lplp.core.base.AttributeCode;
import org.lplp.core.base.Language;
import org.lplp.core.document.RuleBook;
import org.lplp.core.document.RuleCase;
import org.lplp.core.document.RuleCases;
import org.lplp.core.rule.Rule;

/** Tests the words of findings. */
class MessagesTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");
    private static final Pattern OPTIONAL = Pattern.compile("\\[[^\\[\\]]*]");
    private static final List<Language> LANGUAGES = List.of(Language.ENGLISH, Language.WELSH);

    @Test
    void everyCodeHasAMessageAndAHintInBothLanguages() {
        for (Language language : LANGUAGES) {
            Messages messages = Messages.in(language);
            assertThat(codes()).allSatisfy(code -> {
                assertThat(messages.pattern(code)).as(language + " " + code).isPresent();
                assertThat(messages.fixPattern(code)).as(language + " " + code).isPresent();
            });
        }
    }

    @Test
    void welshIsNotEnglish() {
        assertThat(codes())
                .allSatisfy(code -> assertThat(Messages.in(Language.WELSH).pattern(code))
                        .isNotEqualTo(Messages.in(Language.ENGLISH).pattern(code)));
    }

    @Test
    void bothLanguagesNameTheSameArguments() {
        assertThat(codes())
                .allSatisfy(code -> assertThat(placeholders(
                                Messages.in(Language.WELSH).pattern(code).orElseThrow()))
                        .isEqualTo(placeholders(
                                Messages.in(Language.ENGLISH).pattern(code).orElseThrow())));
    }

    @Test
    void everyPlaceholderOfARuleIsAnArgumentThatIsGiven() {
        for (RuleCase one : RuleCases.all()) {
            for (Finding finding : one.report().findings()) {
                for (Language language : LANGUAGES) {
                    String pattern =
                            Messages.in(language).pattern(finding.code()).orElseThrow();
                    String hint =
                            Messages.in(language).fixPattern(finding.code()).orElseThrow();
                    assertThat(finding.arguments().keySet())
                            .as(finding.code())
                            .containsAll(placeholders(
                                    OPTIONAL.matcher(pattern + hint).replaceAll("")));
                }
            }
        }
    }

    @Test
    void textOutOfTheFileIsMaskedUnlessItIsAskedFor() {
        Finding finding = Finding.of("measure.unknown", Severity.WARNING, "", Map.of(Finding.VALUE, "urn:x:$1 secret"));

        assertThat(Messages.in(Language.ENGLISH).message(finding))
                .isEqualTo("The framework does not define the measure \"…\".");
        assertThat(Messages.in(Language.ENGLISH).showingValues().message(finding))
                .isEqualTo("The framework does not define the measure \"urn:x:$1 secret\".");
    }

    @Test
    void partThatLacksItsArgumentIsLeftOut() {
        Finding least = Finding.of("attribute.out_of_range", Severity.ERROR, "", Map.of("min", "1"));

        assertThat(Messages.in(Language.ENGLISH).message(least))
                .isEqualTo("The value is out of range. The least is 1.");
    }

    @Test
    void argumentThatIsACodeIsPutInWords() {
        Finding cut = Finding.of("document.malformed_json", Severity.ERROR, "", Map.of("reason", "truncated"));
        Finding unsaid = Finding.of("document.malformed_json", Severity.ERROR, "", Map.of("reason", "new"));

        assertThat(Messages.in(Language.ENGLISH).message(cut))
                .isEqualTo("The text is not well-formed JSON: it ends too early.");
        assertThat(Messages.in(Language.WELSH).message(cut))
                .isEqualTo("Nid yw'r testun yn JSON cywir ei ffurf: mae'n gorffen yn rhy gynnar.");
        assertThat(Messages.in(Language.ENGLISH).message(unsaid)).isEqualTo("The text is not well-formed JSON: new.");
    }

    @Test
    void bothLanguagesHaveWordsForTheSameArguments() {
        for (String word : List.of("document", "finding")) {
            String name = "org.lplp.core." + word + ".messages";
            ResourceBundle welsh = ResourceBundle.getBundle(name, Language.WELSH.locale());
            ResourceBundle english = ResourceBundle.getBundle(name, Locale.ROOT);
            assertThat(welsh.keySet()).isEqualTo(english.keySet());
            // What a bundle lacks it has from its parent.
            assertThat(english.keySet())
                    .allSatisfy(key -> assertThat(welsh.getString(key)).isNotEqualTo(english.getString(key)));
        }
    }

    @Test
    void codeWithoutWordsSpeaksForItself() {
        Finding foreign = Finding.of("school.too_loud", Severity.NOTE, "", Map.of());

        assertThat(Messages.in(Language.ENGLISH).message(foreign)).isEqualTo("school.too_loud");
        assertThat(Messages.in(Language.ENGLISH).fix(foreign)).isEmpty();
    }

    @Test
    void hostSpeaksForItsOwnRules() {
        Finding foreign = Finding.of("school.too_loud", Severity.NOTE, "", Map.of("level", "90"));
        ResourceBundle words = new ListResourceBundle() {
            @Override
            protected Object[][] getContents() {
                return new Object[][] {{"school.too_loud", "It is {level} dB loud."}};
            }
        };

        assertThat(Messages.in(Language.ENGLISH).and(words).message(foreign)).isEqualTo("It is 90 dB loud.");
    }

    private static List<String> codes() {
        return Stream.of(
                        RuleBook.standard().rules().stream().map(Rule::code),
                        Stream.of(AttributeCode.values()).map(AttributeCode::code),
                        Stream.of(DocumentCode.values()).map(DocumentCode::code))
                .flatMap(codes -> codes)
                .toList();
    }

    private static Set<String> placeholders(String pattern) {
        Set<String> names = new TreeSet<>();
        PLACEHOLDER.matcher(pattern).results().forEach(name -> names.add(name.group(1)));
        return names;
    }
}
