package org.lplp.cli.cohort;

import org.lplp.core.base.Language;
import org.lplp.core.base.Text;

/** In which language a record is kept. */
enum Tongue {
    ENGLISH,
    WELSH,
    BOTH;

    static Tongue of(Dice dice) {
        double share = dice.share();
        return share < 0.68 ? ENGLISH : share < 0.92 ? WELSH : BOTH;
    }

    Text say(Phrase phrase) {
        return switch (this) {
            case ENGLISH -> Text.of(phrase.en());
            case WELSH -> Text.of(phrase.cy());
            case BOTH -> phrase.both();
        };
    }

    /** Gives the language of all text that names none. */
    Language language() {
        return this == WELSH ? Language.WELSH : Language.of("en-GB");
    }
}
