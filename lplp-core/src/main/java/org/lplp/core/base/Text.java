package org.lplp.core.base;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Words of a person: a name, a title, a narrative. Either plain, in the language of the document, or one wording for each of
 * several languages.
 *
 * <p>Text never prints itself: {@link #toString()} gives its length alone, so that no log or exception can show a child's name
 * or words. Ask for the content by {@link #in(Language)} or {@link #wordings()}.
 */
public final class Text {

    /** Null if the text is by language. */
    private final String plain;

    private final SortedMap<Language, String> byLanguage;

    private Text(String plain, SortedMap<Language, String> byLanguage) {
        this.plain = plain;
        this.byLanguage = byLanguage;
    }

    /**
     * Gives a text in the language of its document.
     *
     * @param plain the words, kept to the last code point
     * @return the text
     * @throws IllegalArgumentException if the words have an unpaired surrogate
     */
    public static Text of(String plain) {
        return new Text(Unicode.requireWellFormed(plain), Collections.emptySortedMap());
    }

    /**
     * Gives a text in several languages.
     *
     * @param byLanguage one wording for each language, at least one
     * @return the text
     * @throws IllegalArgumentException if there is no wording, or one has an unpaired surrogate
     */
    public static Text of(Map<Language, String> byLanguage) {
        if (byLanguage.isEmpty()) {
            throw new IllegalArgumentException("a text by language needs at least one wording");
        }
        SortedMap<Language, String> sorted = new TreeMap<>();
        byLanguage.forEach((language, words) -> sorted.put(language, Unicode.requireWellFormed(words)));
        return new Text(null, Collections.unmodifiableSortedMap(sorted));
    }

    /**
     * Gives the words of a text in the document's language.
     *
     * @return the words; empty if this text is by language
     */
    public Optional<String> plain() {
        return Optional.ofNullable(plain);
    }

    /**
     * Gives the wordings of a text by language.
     *
     * @return an unmodifiable map; empty if this text is plain
     */
    public SortedMap<Language, String> byLanguage() {
        return byLanguage;
    }

    /**
     * Gives all wordings, of whatever language.
     *
     * @return the plain words alone, or the wordings by order of their tags; never empty
     */
    public Iterable<String> wordings() {
        return plain != null ? Collections.singleton(plain) : byLanguage.values();
    }

    /** Tells whether each wording has between so many characters, blank ones counted as none; a plain text costs no garbage. */
    boolean isBetween(int min, int max) {
        if (plain != null) {
            return isBetween(plain, min, max);
        }
        for (String words : byLanguage.values()) {
            if (!isBetween(words, min, max)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBetween(String words, int min, int max) {
        int length = words.isBlank() ? 0 : words.length();
        return length >= min && length <= max;
    }

    /**
     * Gives the best wording for a reader: the one of just this language, else of the same primary language, else the plain
     * words or the first wording by order of the tags.
     *
     * @param language the reader's language
     * @return the words
     */
    public String in(Language language) {
        if (plain != null) {
            return plain;
        }
        String exact = byLanguage.get(language);
        if (exact != null) {
            return exact;
        }
        String primary = language.locale().getLanguage();
        for (Map.Entry<Language, String> wording : byLanguage.entrySet()) {
            if (wording.getKey().locale().getLanguage().equals(primary)) {
                return wording.getValue();
            }
        }
        return byLanguage.get(byLanguage.firstKey());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Text that && Objects.equals(plain, that.plain) && byLanguage.equals(that.byLanguage);
    }

    @Override
    public int hashCode() {
        return Objects.hash(plain, byLanguage);
    }

    /** Gives the number of characters, never the words. */
    @Override
    public String toString() {
        return plain != null ? "Text(" + plain.length() + " characters)" : "Text(" + byLanguage.keySet() + ")";
    }
}
