package org.lplp.core.finding;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lplp.core.base.Language;

/**
 * Findings in words: what is wrong, and what to do about it, in English or Welsh.
 *
 * <p>The words stand in one bundle for each domain word, beside its rules: the key of a message is the finding's code, the key of
 * its hint is {@code <code>.fix}, {@code {name}} stands for an argument, and what stands in square brackets is left out where an
 * argument in it is not given. An argument that is a code itself is put in the words of {@code <code>.<name>.<argument>}, where
 * there are such words. Text out of the file is masked unless it is asked for.
 * The locale of the machine plays no part.
 */
public final class Messages {

    /** What stands for text out of the file. */
    private static final String MASKED = "…";

    private static final Pattern OPTIONAL = Pattern.compile("\\[([^\\[\\]]*)]");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    private final Locale locale;
    private final boolean showsValues;
    private final List<ResourceBundle> hosts;

    private Messages(Locale locale, boolean showsValues, List<ResourceBundle> hosts) {
        this.locale = locale;
        this.showsValues = showsValues;
        this.hosts = hosts;
    }

    /**
     * Gives the messages for a reader.
     *
     * @param language the reader's language; Welsh for {@code cy} and its variants, else English
     * @return messages that mask text out of the file
     */
    public static Messages in(Language language) {
        return new Messages(locale(language), false, List.of());
    }

    /**
     * Gives the locale by which a bundle of words in English and Welsh is asked for.
     *
     * @param language the reader's language
     * @return Welsh for {@code cy} and its variants; else the root, which is English: asked for by name, English could turn into the
     *     machine's language
     */
    public static Locale locale(Language language) {
        boolean welsh = language.locale().getLanguage().equals(Language.WELSH.value());
        return welsh ? Language.WELSH.locale() : Locale.ROOT;
    }

    /**
     * Gives the same messages with text out of the file shown, for a reader who may see it.
     *
     * @return messages that mask nothing
     */
    public Messages showingValues() {
        return new Messages(locale, true, hosts);
    }

    /**
     * Adds a host's own words, for the codes of its own rules or in place of these.
     *
     * @param bundle keys as above
     * @return messages that look there first
     */
    public Messages and(ResourceBundle bundle) {
        return new Messages(
                locale,
                showsValues,
                Stream.concat(Stream.of(bundle), hosts.stream()).toList());
    }

    /**
     * Says what is wrong.
     *
     * @param finding the finding
     * @return one sentence; the bare code if there are no words for it
     */
    public String message(Finding finding) {
        return pattern(finding.code()).map(filledFrom(finding)).orElse(finding.code());
    }

    /**
     * Says what to do about it.
     *
     * @param finding the finding
     * @return one sentence; empty if there are no words for it
     */
    public Optional<String> fix(Finding finding) {
        return fixPattern(finding.code()).map(filledFrom(finding));
    }

    /**
     * Gives the message of a code with its placeholders.
     *
     * @param code the code
     * @return the pattern, such as {@code The session on {on} …}; empty if there are no words for the code
     */
    public Optional<String> pattern(String code) {
        return find(code, code);
    }

    /**
     * Gives the hint of a code with its placeholders.
     *
     * @param code the code
     * @return the pattern; empty if there are no words for the code
     */
    public Optional<String> fixPattern(String code) {
        return find(code, code + ".fix");
    }

    private Optional<String> find(String code, String key) {
        for (ResourceBundle host : hosts) {
            if (host.containsKey(key)) {
                return Optional.of(host.getString(key));
            }
        }
        try {
            ResourceBundle bundle = ResourceBundle.getBundle(bundleOf(code), locale);
            return bundle.containsKey(key) ? Optional.of(bundle.getString(key)) : Optional.empty();
        } catch (MissingResourceException e) {
            return Optional.empty();
        }
    }

    private static String bundleOf(String code) {
        int dot = code.indexOf('.');
        String word = dot < 0 ? "" : code.substring(0, dot);
        return "org.lplp.core." + (word.equals("attribute") ? "finding" : word) + ".messages";
    }

    private UnaryOperator<String> filledFrom(Finding finding) {
        Map<String, String> arguments = finding.arguments();
        return pattern -> {
            String needed = OPTIONAL.matcher(pattern).replaceAll(part -> {
                boolean isGiven = PLACEHOLDER
                        .matcher(part.group())
                        .results()
                        .allMatch(name -> arguments.containsKey(name.group(1)));
                return isGiven ? Matcher.quoteReplacement(part.group(1)) : "";
            });
            return filled(needed, finding, true);
        };
    }

    private String filled(String pattern, Finding finding, boolean inWords) {
        return PLACEHOLDER.matcher(pattern).replaceAll(found -> {
            String name = found.group(1);
            String text = finding.arguments().getOrDefault(name, MASKED);
            if (name.equals(Finding.VALUE)) {
                return Matcher.quoteReplacement('"' + (showsValues ? text : MASKED) + '"');
            }
            Optional<String> words =
                    inWords ? find(finding.code(), finding.code() + "." + name + "." + text) : Optional.empty();
            return Matcher.quoteReplacement(
                    words.map(it -> filled(it, finding, false)).orElse(text));
        });
    }
}
