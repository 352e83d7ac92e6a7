package org.lplp.scoring.offer;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.joda.money.BigMoney;
import org.lplp.core.base.CapabilityId;
import org.lplp.core.base.OfferId;
import org.lplp.core.offer.CostUnit;
import org.lplp.scoring.base.Figure;

/**
 * How one offer stands to a learner.
 *
 * @param offer the offer
 * @param obstacles why it is not for the learner, in the order of {@link Obstacle}; none if it is
 * @param metres how far it is; empty if not known
 * @param on the first day on which the learner could begin; empty if there is none
 * @param at the time of that day; empty if the offer states no times
 * @param cost what it costs, as the offer states it; empty if it is free
 * @param costUnit for what that cost is asked
 * @param builds which of the capabilities asked it builds, by id; all that it names if none were asked
 */
public record OfferReading(
        OfferId offer,
        List<Obstacle> obstacles,
        Optional<Long> metres,
        Optional<LocalDate> on,
        Optional<LocalTime> at,
        Optional<BigMoney> cost,
        CostUnit costUnit,
        List<CapabilityId> builds) {

    /** Copies the lists. */
    public OfferReading {
        Objects.requireNonNull(offer, "offer");
        obstacles = List.copyOf(obstacles);
        builds = List.copyOf(builds);
    }

    /**
     * Tells whether it is for the learner.
     *
     * @return true if nothing stands against it
     */
    public boolean isFound() {
        return obstacles.isEmpty();
    }

    /**
     * Tells whether only something that is not known stands against it.
     *
     * @return true if so
     */
    public boolean isOpen() {
        return !obstacles.isEmpty() && obstacles.stream().allMatch(Obstacle::isOpen);
    }

    /** Says what speaks for it, or what stands against it, in codes and figures. */
    String summary() {
        if (!isFound()) {
            return (isOpen() ? "undecided: " : "not for the learner: ")
                    + obstacles.stream().map(Obstacle::code).collect(Collectors.joining(", "))
                    + on.map(day -> ", on " + day).orElse("");
        }
        return metres.map(far -> far + " m").orElse("distance not known")
                + ", from " + on.orElseThrow()
                + at.map(time -> " " + time).orElse(", time not known")
                + ", "
                + cost.map(money -> money + " a " + Figure.named(costUnit)).orElse("free");
    }
}
