package org.lplp.scoring.relationship;

import java.util.Locale;

/** The codes of the closed sets, as the format writes them. */
final class Words {

    private Words() {}

    static String of(Enum<?> code) {
        return code.name().toLowerCase(Locale.ROOT);
    }
}
