package org.lplp.cli;

import org.lplp.core.finding.Messages;
import picocli.CommandLine.Option;

/** In which language findings are told. */
final class LangOption {

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            defaultValue = "en",
            description = "The language of the messages: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    Lang lang = Lang.en;

    /** Gives the words for findings. */
    Messages messages() {
        return lang.messages();
    }
}
