package org.lplp.core.base;

/** What a URI may hold beside percent escapes (RFC 3986). Ids are a good part of a document, and each is tested. */
final class UriCharacters {

    private static final boolean[] ALLOWED = new boolean[0x80];

    static {
        for (char c = '0'; c <= 'z'; c++) {
            ALLOWED[c] = Character.isLetterOrDigit(c);
        }
        for (char c : "-._~:/?#[]@!$&'()*+,;=".toCharArray()) {
            ALLOWED[c] = true;
        }
    }

    private UriCharacters() {}

    static boolean isAllowed(char c) {
        return c < ALLOWED.length && ALLOWED[c];
    }
}
