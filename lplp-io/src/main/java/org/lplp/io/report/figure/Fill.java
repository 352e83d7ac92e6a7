package org.lplp.io.report.figure;

import java.util.Locale;

/** How a bar is filled, so that it can be told from others without colour. */
public enum Fill {
    /** Dark. */
    SOLID,
    /** Stripes. */
    HATCH,
    /** Dots. */
    DOTS,
    /** An outline. */
    HOLLOW;

    /**
     * Names the pattern.
     *
     * @return such as {@code hatch}
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
