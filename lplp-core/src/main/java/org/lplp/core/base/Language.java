package org.lplp.core.base;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Objects;

/**
 * A natural language, named by a BCP 47 tag such as {@code en-GB} or {@code cy}. The tag is kept as written.
 *
 * @param value a well-formed BCP 47 tag
 */
public record Language(String value) implements Comparable<Language> {

    /** English. */
    public static final Language ENGLISH = new Language("en");

    /** Welsh. */
    public static final Language WELSH = new Language("cy");

    /**
     * Refuses what is not of its form.
     *
     * @throws IllegalArgumentException if {@code value} is not a well-formed BCP 47 tag
     */
    public Language {
        if (!isWellFormed(Objects.requireNonNull(value, "value"))) {
            throw new IllegalArgumentException("not a BCP 47 language tag (" + value.length() + " characters)");
        }
    }

    /**
     * Gives the language with this tag.
     *
     * @param tag a well-formed BCP 47 tag
     * @return the language
     * @throws IllegalArgumentException if {@code tag} is not a well-formed BCP 47 tag
     */
    public static Language of(String tag) {
        return new Language(tag);
    }

    /**
     * Tells whether a text is a well-formed BCP 47 tag.
     *
     * @param tag the text to judge
     * @return true if it is
     */
    public static boolean isWellFormed(CharSequence tag) {
        if (tag.length() == 0 || tag.toString().indexOf('_') >= 0) {
            return false;
        }
        try {
            new Locale.Builder().setLanguageTag(tag.toString());
            return true;
        } catch (IllformedLocaleException e) {
            return false;
        }
    }

    /**
     * Gives the locale of this language, for messages and the order of words.
     *
     * @return the locale
     */
    public Locale locale() {
        return Locale.forLanguageTag(value);
    }

    /** Orders languages by tag, by UTF-16 code unit: the order in which the format writes them. */
    @Override
    public int compareTo(Language other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
