package org.lplp.scoring.plan;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.lplp.core.base.Aspect;
import org.lplp.core.base.GoalId;

/**
 * The whole progress of the plans that are active or closed.
 *
 * @param targets how each target stands, by id
 * @param all the tally of all targets
 * @param byAspect the tally of the targets whose goal names an aspect
 * @param withoutAspect the tally of the others
 * @param dueByNow how many targets were due on or before the day of reckoning
 * @param pace targets met divided by targets due by now, rounded half up to six decimals: 1 is on course, more is ahead; empty if
 *     none was due
 * @param goalsReached the goals that have targets, all of them met, by id
 * @param reviews when each active plan was last looked at, by plan
 * @param daysSinceReview days from the last review of any of these plans; empty if there was none
 */
public record PlanProgressDetail(
        List<TargetReading> targets,
        Tally all,
        Map<Aspect, Tally> byAspect,
        Tally withoutAspect,
        int dueByNow,
        Optional<BigDecimal> pace,
        List<GoalId> goalsReached,
        List<ReviewReading> reviews,
        OptionalLong daysSinceReview) {

    /** Copies lists and map. */
    public PlanProgressDetail {
        targets = List.copyOf(targets);
        EnumMap<Aspect, Tally> copy = new EnumMap<>(Aspect.class);
        copy.putAll(byAspect);
        byAspect = Collections.unmodifiableMap(copy);
        goalsReached = List.copyOf(goalsReached);
        reviews = List.copyOf(reviews);
    }

    /** Gives the progress for people: the tallies, the pace and the reviews. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(all.toString());
        byAspect.forEach((aspect, tally) -> text.append("\n  ")
                .append(aspect.name().toLowerCase(Locale.ROOT))
                .append(": ")
                .append(tally));
        pace.ifPresent(met -> text.append("\n  pace ")
                .append(met)
                .append(", ")
                .append(dueByNow)
                .append(" due by now"));
        for (ReviewReading review : reviews) {
            text.append("\n  plan ")
                    .append(review.plan())
                    .append(": ")
                    .append(review.days())
                    .append(" days since ");
            text.append(review.last().isPresent() ? "its review" : "it began, never reviewed");
            text.append(review.overdue().orElse(false) ? ", overdue" : "");
        }
        return text.toString();
    }
}
