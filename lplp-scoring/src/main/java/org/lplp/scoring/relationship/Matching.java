package org.lplp.scoring.relationship;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lplp.core.base.PersonId;

/**
 * The greatest number of cells that can be covered by people who are all different (maximum bipartite matching, by augmenting
 * paths, Kuhn 1955). One adult who gives everything is one support, not sixteen.
 */
final class Matching {

    private final Map<PersonId, Cell> held = new HashMap<>();

    private Matching() {}

    static int size(List<Cell> cells) {
        Matching matching = new Matching();
        int size = 0;
        for (Cell cell : cells) {
            if (matching.place(cell, new HashSet<>())) {
                size++;
            }
        }
        return size;
    }

    /** Finds a person for a cell, moving others to free one; it goes no deeper than there are cells. */
    private boolean place(Cell cell, Set<PersonId> asked) {
        for (PersonId person : cell.people()) {
            if (asked.add(person)) {
                Cell other = held.get(person);
                if (other == null || place(other, asked)) {
                    held.put(person, cell);
                    return true;
                }
            }
        }
        return false;
    }
}
