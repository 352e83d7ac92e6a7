package org.lplp.io.interop.pabulib;

import java.util.Objects;
import java.util.Optional;
import org.lplp.core.finding.Findings;
import org.lplp.scoring.vote.Election;

/**
 * What became of a Pabulib file that was read.
 *
 * @param file the file; absent if it has an error
 * @param election the election in it; absent if it has an error
 * @param findings what is wrong with it, each in its line; words for them are in {@link Pabulib#words}
 */
public record PabulibReading(Optional<PabulibFile> file, Optional<Election> election, Findings findings) {

    /**
     * Refuses null.
     *
     * @throws NullPointerException if a part is null
     */
    public PabulibReading {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(election, "election");
        Objects.requireNonNull(findings, "findings");
    }
}
