package org.lplp.scoring.offer;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.lplp.core.base.PersonId;
import org.lplp.core.base.YearGroup;

/**
 * Who looks for something to learn.
 *
 * @param learner who it is
 * @param birthDate the day of birth; empty if not known
 * @param yearGroup the year group; empty if not known
 * @param from from where distances are reckoned, such as the learner's school; empty if not known
 */
public record Seeker(
        PersonId learner, Optional<LocalDate> birthDate, Optional<YearGroup> yearGroup, Optional<Location> from) {

    /**
     * Refuses null.
     *
     * @throws NullPointerException if a part is null
     */
    public Seeker {
        Objects.requireNonNull(learner, "learner");
        Objects.requireNonNull(birthDate, "birthDate");
        Objects.requireNonNull(yearGroup, "yearGroup");
        Objects.requireNonNull(from, "from");
    }

    /** Gives the id alone: a day of birth is not for logs. */
    @Override
    public String toString() {
        return "Seeker " + learner;
    }
}
