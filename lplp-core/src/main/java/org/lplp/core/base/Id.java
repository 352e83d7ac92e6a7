package org.lplp.core.base;

import java.util.Objects;

/**
 * A typed identifier of a record: an absolute URI, unique in its document.
 *
 * <p>Every kind of record has its own type, so that a goal cannot be passed for a person. An outside number, such as a UPN,
 * is never an {@code Id}; it is an {@link Identifier}.
 */
public interface Id {

    /**
     * Gives the identifier as the format writes it.
     *
     * @return an absolute URI
     */
    String value();

    /**
     * Refuses what is not an absolute URI (RFC 3986: a scheme, a colon, and only characters that a URI may hold).
     *
     * @param value the text to judge
     * @throws IllegalArgumentException if it is not an absolute URI; the message does not repeat the text
     */
    static void requireAbsoluteUri(String value) {
        if (!isAbsoluteUri(Objects.requireNonNull(value, "value"))) {
            throw new IllegalArgumentException(
                    "not an absolute URI, such as urn:uuid:… (" + value.length() + " characters)");
        }
    }

    /**
     * Tells whether a text is an absolute URI.
     *
     * @param value the text to judge
     * @return true if it has a scheme, a colon, something behind it, and no character that a URI may not hold
     */
    static boolean isAbsoluteUri(CharSequence value) {
        int colon = schemeLength(value);
        if (colon < 1 || colon == value.length() - 1) {
            return false;
        }
        for (int i = colon + 1; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '%') {
                if (i + 2 >= value.length() || !isHex(value.charAt(i + 1)) || !isHex(value.charAt(i + 2))) {
                    return false;
                }
                i += 2;
            } else if (!UriCharacters.isAllowed(c)) {
                return false;
            }
        }
        return true;
    }

    private static int schemeLength(CharSequence value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == ':') {
                return i;
            }
            boolean allowed = isLetter(c) || (i > 0 && (isDigit(c) || c == '+' || c == '-' || c == '.'));
            if (!allowed) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isHex(char c) {
        return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    }
}
