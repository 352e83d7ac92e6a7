package org.lplp.scoring.offer;

import java.util.List;
import org.lplp.core.base.CapabilityId;

/**
 * What was found, and why not the rest.
 *
 * @param wanted the capabilities asked, by id; none if any would do
 * @param found what is for the learner, best first
 * @param undecided what could be, by id: only something that is not known stands against it
 * @param excluded what is not, by id, each with every reason
 */
public record OfferSearchDetail(
        List<CapabilityId> wanted,
        List<OfferReading> found,
        List<OfferReading> undecided,
        List<OfferReading> excluded) {

    /** Copies the lists. */
    public OfferSearchDetail {
        wanted = List.copyOf(wanted);
        found = List.copyOf(found);
        undecided = List.copyOf(undecided);
        excluded = List.copyOf(excluded);
    }

    /** Gives the result for people: how many of each, and which of the capabilities asked each offer found builds. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(
                found.size() + " found, " + undecided.size() + " undecided, " + excluded.size() + " excluded");
        if (!wanted.isEmpty()) {
            text.append("; capabilities asked:");
            wanted.forEach(capability -> text.append(' ').append(capability));
        }
        int place = 0;
        for (OfferReading offer : found) {
            text.append("\n  ").append(++place).append(". ").append(offer.offer());
            if (!offer.builds().isEmpty()) {
                text.append(" builds");
                offer.builds().forEach(capability -> text.append(' ').append(capability));
            }
        }
        return text.toString();
    }
}
