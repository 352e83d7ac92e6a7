package org.lplp.scoring.relationship;

import java.util.List;
import org.lplp.core.base.Aspect;
import org.lplp.core.base.PersonId;
import org.lplp.core.base.Sphere;

/**
 * One of the sixteen cells of the map: an aspect in a sphere.
 *
 * @param sphere the sphere
 * @param aspect the aspect
 * @param people who gives it with at least the framework's strength, by id
 * @param ties how many ties give it
 * @param strongest the greatest strength with which any tie in force gives it; 0 if none was rated
 * @param unrated how many ties of the sphere were not rated for it
 */
public record Cell(Sphere sphere, Aspect aspect, List<PersonId> people, int ties, int strongest, int unrated) {

    /** Copies the people. */
    public Cell {
        people = List.copyOf(people);
    }

    /**
     * Tells whether somebody gives the aspect in the sphere.
     *
     * @return true if at least one tie reaches the framework's strength
     */
    public boolean isCovered() {
        return ties > 0;
    }

    /**
     * Tells whether nobody can say if somebody gives it: no tie that was rated reaches the strength, and some were not rated.
     *
     * @return true if so
     */
    public boolean isOpen() {
        return ties == 0 && unrated > 0;
    }

    /**
     * Names the cell.
     *
     * @return such as {@code school/care}
     */
    public String name() {
        return Words.of(sphere) + "/" + Words.of(aspect);
    }
}
