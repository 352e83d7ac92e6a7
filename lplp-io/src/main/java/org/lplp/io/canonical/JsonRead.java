package org.lplp.io.canonical;

import java.util.Optional;
import org.lplp.core.finding.Findings;
import org.lplp.io.json.LplpException;

/**
 * What came of reading a JSON text.
 *
 * @param text the text; empty if it is not I-JSON within the limits
 * @param findings why, with places
 */
public record JsonRead(Optional<JsonText> text, Findings findings) {

    /**
     * Gives the text.
     *
     * @return the text
     * @throws LplpException if there is none
     */
    public JsonText orThrow() {
        return text.orElseThrow(() -> new LplpException("this is no I-JSON within the limits: " + findings));
    }
}
