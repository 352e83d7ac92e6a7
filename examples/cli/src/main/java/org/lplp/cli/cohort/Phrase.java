package org.lplp.cli.cohort;

import java.util.Map;
import org.lplp.core.base.Language;
import org.lplp.core.base.Text;

/**
 * Words in both languages.
 *
 * @param cy in Welsh
 * @param en in English
 */
record Phrase(String cy, String en) {

    /** Gives the words in both languages. */
    Text both() {
        return Text.of(Map.of(Language.WELSH, cy, Language.ENGLISH, en));
    }
}
