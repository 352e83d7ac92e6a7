package org.lplp.scoring.relationship;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.lplp.core.base.Aspect;
import org.lplp.core.base.PersonId;
import org.lplp.core.base.RelationshipId;
import org.lplp.core.base.Sphere;
import org.lplp.core.base.Stance;

/**
 * A relationship that is in force on the day of reckoning, as it was last rated.
 *
 * @param relationship the relationship
 * @param person the other person
 * @param sphere the sphere in which it lies
 * @param stance how the learner stands in it; empty if not known
 * @param aspects the latest strength of each aspect that was rated, 1 to 5
 * @param strength the mean of those strengths, rounded half up to six decimals; empty if none was rated
 * @param lastContact the last day on which the two were in touch; empty if none is recorded
 * @param recent whether that day lies within the framework's recency; empty if there is no contact or no recency
 */
public record Tie(
        RelationshipId relationship,
        PersonId person,
        Sphere sphere,
        Optional<Stance> stance,
        Map<Aspect, Integer> aspects,
        Optional<BigDecimal> strength,
        Optional<LocalDate> lastContact,
        Optional<Boolean> recent) {

    /** Copies the aspects, in their stated order. */
    public Tie {
        EnumMap<Aspect, Integer> copy = new EnumMap<>(Aspect.class);
        copy.putAll(aspects);
        aspects = Collections.unmodifiableMap(copy);
    }
}
