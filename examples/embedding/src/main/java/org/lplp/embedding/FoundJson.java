package org.lplp.embedding;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import org.lplp.core.base.Language;
import org.lplp.core.finding.Finding;
import org.lplp.core.finding.Findings;
import org.lplp.core.finding.Messages;
import org.lplp.core.finding.Place;

/**
 * A finding as it goes out, in the host's own JSON: with nothing of what the file itself says.
 *
 * @param line the line, from 1; absent where there is no place
 * @param column the column in UTF-16 code units, from 1
 * @param fix what to do about it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FoundJson(
        String code, String severity, String pointer, String message, String fix, Integer line, Integer column) {

    /** Puts findings into the reader's language. */
    static List<FoundJson> of(Findings findings, Locale locale) {
        Messages messages = Messages.in(language(locale));
        return findings.stream()
                .map(Finding::masked)
                .map(finding -> new FoundJson(
                        finding.code(),
                        finding.severity().code(),
                        finding.pointer(),
                        messages.message(finding),
                        messages.fix(finding).orElse(null),
                        finding.place().map(Place::line).orElse(null),
                        finding.place().map(Place::column).orElse(null)))
                .toList();
    }

    /** Welsh for whoever asks for it, else English. */
    static Language language(Locale locale) {
        return locale.getLanguage().equals("cy") ? Language.WELSH : Language.ENGLISH;
    }
}
