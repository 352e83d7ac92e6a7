package org.lplp.scoring.offer;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.joda.money.BigMoney;
import org.lplp.core.base.CapabilityId;
import org.lplp.core.base.Period;

/**
 * What a learner looks for. Each wish that is stated must be met.
 *
 * @param within the days on which the learner could begin
 * @param capabilities what it is to build: one of these; none means whatever it builds
 * @param skill words that the title or the skill of an offer has, in any of its languages and whatever the case; empty for any
 * @param free when the learner could come: all of a lesson lies in one of these; none means at any time
 * @param maximumMetres how far it may be; empty for any distance
 * @param maximumCost what it may cost, for whatever unit the offer asks it; empty for any cost
 */
public record OfferRequest(
        Period within,
        Set<CapabilityId> capabilities,
        Optional<String> skill,
        List<FreeTime> free,
        Optional<Long> maximumMetres,
        Optional<BigMoney> maximumCost) {

    /**
     * Refuses null.
     *
     * @throws NullPointerException if a part is null
     */
    public OfferRequest {
        Objects.requireNonNull(within, "within");
        capabilities = Set.copyOf(capabilities);
        Objects.requireNonNull(skill, "skill");
        free = List.copyOf(free);
        Objects.requireNonNull(maximumMetres, "maximumMetres");
        Objects.requireNonNull(maximumCost, "maximumCost");
    }

    /**
     * Asks for anything that a learner could begin on some days.
     *
     * @param within the days
     * @return the request, without any other wish
     */
    public static OfferRequest within(Period within) {
        return new OfferRequest(within, Set.of(), Optional.empty(), List.of(), Optional.empty(), Optional.empty());
    }

    /**
     * Asks besides that it builds one of some capabilities.
     *
     * @param wanted the capabilities; none means whatever it builds
     * @return the request
     */
    public OfferRequest building(Set<CapabilityId> wanted) {
        return new OfferRequest(within, wanted, skill, free, maximumMetres, maximumCost);
    }

    /**
     * Asks besides that its title or skill has some words.
     *
     * @param words the words
     * @return the request
     */
    public OfferRequest about(String words) {
        return new OfferRequest(within, capabilities, Optional.of(words), free, maximumMetres, maximumCost);
    }

    /**
     * Asks besides that it is taught when the learner could come.
     *
     * @param times the times
     * @return the request
     */
    public OfferRequest at(List<FreeTime> times) {
        return new OfferRequest(within, capabilities, skill, times, maximumMetres, maximumCost);
    }

    /**
     * Asks besides that it is near.
     *
     * @param metres the greatest distance
     * @return the request
     */
    public OfferRequest near(long metres) {
        return new OfferRequest(within, capabilities, skill, free, Optional.of(metres), maximumCost);
    }

    /**
     * Asks besides that it is not dear.
     *
     * @param cost the greatest cost
     * @return the request
     */
    public OfferRequest costing(BigMoney cost) {
        return new OfferRequest(within, capabilities, skill, free, maximumMetres, Optional.of(cost));
    }

    /** Gives the days and the capabilities; what somebody typed is not for logs. */
    @Override
    public String toString() {
        return "OfferRequest within " + within + " building "
                + capabilities.stream().map(CapabilityId::value).sorted().toList();
    }
}
