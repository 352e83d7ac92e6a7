package org.lplp.core.base;

import java.util.Objects;

/** Well-formedness of text: what cannot be written in UTF-8 cannot exist in a record. */
final class Unicode {

    private Unicode() {}

    static String requireWellFormed(String text) {
        Objects.requireNonNull(text, "text");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                boolean pair = Character.isHighSurrogate(c)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1));
                if (!pair) {
                    throw new IllegalArgumentException("unpaired surrogate at index " + i);
                }
                i++;
            }
        }
        return text;
    }
}
