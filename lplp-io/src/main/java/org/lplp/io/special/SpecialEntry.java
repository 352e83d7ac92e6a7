package org.lplp.io.special;

import java.net.URI;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * One thing that is said of somebody, by a code of some list. It never prints itself.
 *
 * @param scheme names the list, an absolute URI
 * @param code the code
 * @param since since when it is so; empty if not known
 * @param note what else is to be known; empty if nothing
 */
public record SpecialEntry(URI scheme, String code, Optional<LocalDate> since, Optional<String> note) {

    /**
     * Refuses what is not of its form.
     *
     * @throws IllegalArgumentException if {@code scheme} is not absolute
     */
    public SpecialEntry {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(note, "note");
        if (!scheme.isAbsolute()) {
            throw new IllegalArgumentException("a scheme must be an absolute URI");
        }
    }

    @Override
    public String toString() {
        return "SpecialEntry(…)";
    }
}
