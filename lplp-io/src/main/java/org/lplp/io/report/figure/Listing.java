package org.lplp.io.report.figure;

import java.util.List;

/**
 * A list.
 *
 * @param title what it lists
 * @param items the items
 */
public record Listing(Said title, List<Said> items) {

    /** Copies the items. */
    public Listing {
        items = List.copyOf(items);
    }
}
