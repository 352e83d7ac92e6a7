package org.lplp.io.stream;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.lplp.core.base.Language;
import org.lplp.core.base.Text;

/** Words: a string in the document's language, or an object of wordings by language tag, at least one. */
public final class TextCodec {

    private static final String EXPECTED = "text";

    private TextCodec() {}

    /**
     * Reads a text.
     *
     * @param in stands at the value
     * @return the text; null if it could not be built
     */
    public static Text read(Reading in) {
        return read(in, false);
    }

    /**
     * Reads a text of the class {@link org.lplp.core.base.FieldClass#NARRATIVE}, which may be longer.
     *
     * @param in stands at the value
     * @return the text; null if it could not be built
     */
    public static Text readNarrative(Reading in) {
        return read(in, true);
    }

    private static Text read(Reading in, boolean narrative) {
        return in.isAtObject() ? byLanguage(in, narrative) : plain(in, narrative);
    }

    private static Text plain(Reading in, boolean narrative) {
        String words = in.string(EXPECTED, narrative);
        return words == null ? null : Text.of(words);
    }

    private static Text byLanguage(Reading in, boolean narrative) {
        in.beginMap(EXPECTED);
        Map<String, String> names = new HashMap<>();
        Map<Language, String> wordings = new TreeMap<>();
        for (String tag = in.nextName(names); tag != null; tag = in.nextName(names)) {
            Optional<Language> language = in.language(tag);
            if (language.isEmpty()) {
                in.wrongName("language");
                in.lose();
            }
            in.next();
            String words = in.string("string", narrative);
            names.put(tag, words);
            if (language.isPresent() && words != null) {
                wordings.put(language.get(), words);
            }
        }
        if (wordings.isEmpty()) {
            if (names.isEmpty()) {
                in.wrongMap(EXPECTED);
            }
            in.lose();
            return null;
        }
        return Text.of(wordings);
    }

    /**
     * Writes a text.
     *
     * @param value the text
     * @param out takes it
     */
    public static void write(Text value, Writing out) {
        if (value.plain().isPresent()) {
            out.string(value.plain().get());
            return;
        }
        out.beginMap();
        value.byLanguage().forEach((language, words) -> {
            out.key(language.value());
            out.string(words);
        });
        out.endMap();
    }
}
