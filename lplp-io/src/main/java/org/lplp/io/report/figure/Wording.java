package org.lplp.io.report.figure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lplp.core.base.Code;
import org.lplp.core.base.Language;
import org.lplp.core.base.Period;
import org.lplp.core.base.Text;
import org.lplp.core.finding.Messages;
import org.lplp.scoring.base.Figure;

/** The words of a page, in English or Welsh. The locale of the machine plays no part. */
public final class Wording {

    private static final String BUNDLE = "org.lplp.io.report.messages";

    /** Languages that a page may name; any other tag is written as undetermined. */
    private static final Set<String> NAMED = Set.copyOf(Arrays.asList(Locale.getISOLanguages()));

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    private final Language language;
    private final Optional<Language> document;
    private final ResourceBundle bundle;

    private Wording(Language language, Optional<Language> document, ResourceBundle bundle) {
        this.language = language;
        this.document = document;
        this.bundle = bundle;
    }

    /**
     * Gives the words of a page.
     *
     * @param wished the reader's language: Welsh, or else English
     * @param document the language of the document's plain texts
     * @return the words
     */
    public static Wording in(Language wished, Optional<Language> document) {
        boolean welsh = primary(wished).equals(Language.WELSH.value());
        return new Wording(
                welsh ? Language.WELSH : Language.ENGLISH,
                document,
                ResourceBundle.getBundle(BUNDLE, Messages.locale(wished)));
    }

    /** Gives the language of the page. */
    String language() {
        return language.value();
    }

    /**
     * Gives words of the page.
     *
     * @param key their key
     * @param arguments what stands for <code>{0}</code>, <code>{1}</code> and so on
     * @return the words
     */
    public Said word(String key, Object... arguments) {
        return new Said(plain(key, arguments), null, false);
    }

    /** Gives words of the page with a text of the record in them. */
    Said titled(String key, Said name) {
        return new Said(plain(key, name.words()), null, name.free());
    }

    /** Gives the same as a string. */
    String plain(String key, Object... arguments) {
        return PLACE.matcher(bundle.getString(key))
                .replaceAll(
                        place -> Matcher.quoteReplacement(String.valueOf(arguments[Integer.parseInt(place.group(1))])));
    }

    /** Gives the word for a code. One that the page has no word for is a word of the record, or may be, and is not repeated. */
    Said code(String list, Code code) {
        String key = list + "." + code.value();
        return code.isKnown() && bundle.containsKey(key) ? word(key) : word("code.other");
    }

    /** Gives the word for a constant. */
    Said constant(String list, Enum<?> constant) {
        return word(list + "." + constant.name().toLowerCase(Locale.ROOT));
    }

    /** Gives words of the page, if there are any. */
    Optional<Said> known(String key) {
        return bundle.containsKey(key) ? Optional.of(word(key)) : Optional.empty();
    }

    /** Gives a score's name. */
    Said score(String code) {
        return known("score." + code).orElseGet(() -> data(code));
    }

    /**
     * Gives a text of the record in the language that fits the page best.
     *
     * @param text the text
     * @return its words
     */
    public Said said(Text text) {
        String words = text.in(language);
        Optional<Language> spoken = text.plain().isPresent() ? document : spoken(text.byLanguage(), words);
        return new Said(words, spoken.map(this::foreign).orElse(null), true);
    }

    private Optional<Language> spoken(Map<Language, String> wordings, String words) {
        return wordings.entrySet().stream()
                .filter(wording -> wording.getValue().equals(words))
                .map(Map.Entry::getKey)
                .min((a, b) -> Boolean.compare(foreign(a) != null, foreign(b) != null));
    }

    /** Gives the language if it is not the page's. */
    private String foreign(Language spoken) {
        String primary = primary(spoken);
        if (primary.equals(language.value())) {
            return null;
        }
        return NAMED.contains(primary) ? primary : "und";
    }

    private static String primary(Language language) {
        return language.locale().getLanguage();
    }

    /** Gives words that scores write in English alone. */
    Said english(String words) {
        return new Said(words, language.equals(Language.ENGLISH) ? null : Language.ENGLISH.value(), false);
    }

    /** Gives figures and ids, which are of no language. */
    Said data(String words) {
        return new Said(words, null, false);
    }

    /** Gives a number. */
    Said number(BigDecimal number) {
        return data(Figure.plain(number));
    }

    /** Gives a number. */
    Said number(long number) {
        return data(String.valueOf(number));
    }

    /** Gives a day, such as {@code 4 March 2026}. */
    Said day(LocalDate day) {
        return word("date", day.getDayOfMonth(), plain("month." + day.getMonthValue()), day.getYear());
    }

    /** Gives a day that may not be known. */
    Said day(Optional<LocalDate> day) {
        return day.map(this::day).orElseGet(this::none);
    }

    /** Gives the first and the last day of a period. */
    String days(Period period) {
        LocalDate start = period.start();
        LocalDate last = period.end().map(end -> end.minusDays(1)).orElse(start);
        return plain("dates", brief(start), brief(last), last.getYear());
    }

    private String brief(LocalDate day) {
        return day.getDayOfMonth() + " " + plain("month.short." + day.getMonthValue());
    }

    /** Says that there is nothing. */
    Said none() {
        return word("none");
    }

    /** Lists words with commas. */
    Said listed(List<Said> all) {
        return all.isEmpty()
                ? none()
                : data(String.join(", ", all.stream().map(Said::words).toList()));
    }
}
