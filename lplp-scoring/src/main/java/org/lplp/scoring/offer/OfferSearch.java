package org.lplp.scoring.offer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.joda.money.BigMoney;
import org.lplp.core.base.CapabilityId;
import org.lplp.core.base.PlaceId;
import org.lplp.core.document.Community;
import org.lplp.core.offer.Offer;
import org.lplp.core.place.Place;
import org.lplp.core.rule.Standing;
import org.lplp.core.vetting.Accreditation;
import org.lplp.core.vetting.Vetting;
import org.lplp.core.vetting.VettingFacts;
import org.lplp.core.vetting.VettingPolicy;
import org.lplp.core.vetting.VettingRegister;
import org.lplp.scoring.base.Contribution;
import org.lplp.scoring.base.Interval;
import org.lplp.scoring.base.Scored;

/**
 * The score {@code offer.search}: what of a community's offers is for a learner, best first, and why not the rest (idea 13). Each
 * offer found contributes 1. Where something that is not known stands against an offer, the number is an interval.
 */
public final class OfferSearch {

    /** The code of the score. */
    public static final String CODE = "offer.search";

    /** Free first; amounts of one currency and unit by size, others by the code of the currency and the unit. */
    private static final Comparator<OfferReading> BY_COST = Comparator.comparing(
                    (OfferReading offer) -> offer.cost().isPresent())
            .thenComparing(offer ->
                    offer.cost().map(money -> money.getCurrencyUnit().getCode()).orElse(""))
            .thenComparing(offer -> offer.costUnit().value())
            .thenComparing(
                    offer -> offer.cost().map(BigMoney::getAmount).orElse(BigDecimal.ZERO), Comparator.naturalOrder());

    private static final Comparator<OfferReading> BEST_FIRST = Comparator.comparing(
                    (OfferReading offer) -> offer.metres().orElse(null),
                    Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(offer -> offer.on().orElseThrow())
            .thenComparing(offer -> offer.at().orElse(null), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(BY_COST);

    private OfferSearch() {}

    /**
     * Searches the offers of a community.
     *
     * @param community the offers, with the places, checks and accreditations that they name
     * @param policy which check the framework asks for
     * @param seeker the learner
     * @param request what the learner looks for
     * @param asOf the day of reckoning; who takes part is known up to that day
     * @return the number of offers for the learner; in the detail each offer of the community
     */
    public static Scored<OfferSearchDetail> score(
            Community community, VettingPolicy policy, Seeker seeker, OfferRequest request, LocalDate asOf) {
        Set<String> missing = new TreeSet<>();
        List<Offer> offers = Standing.records(community.getOffer().getOffers(), Offer::getId, "offer.offers", missing);
        if (offers.isEmpty()) {
            missing.add("offer.offers");
        }
        // Records that contradict each other show nothing, whichever comes first.
        Map<PlaceId, Place> places = Standing.byId(
                Standing.entries(community.getPlace().getPlaces(), Place::getId, "place.places", missing),
                Place::getId);
        VettingRegister register = VettingRegister.builder()
                .vettings(Standing.entries(
                        community.getVetting().getVettings(), Vetting::getId, "vetting.vettings", missing))
                .accreditations(Standing.entries(
                        community.getVetting().getAccreditations(),
                        Accreditation::getId,
                        "vetting.accreditations",
                        missing))
                .build();
        VettingFacts vetting = VettingFacts.of(register, policy, community.getIssued(), asOf);
        OfferReader reader = new OfferReader(places, vetting, seeker, request, asOf, missing);
        List<OfferReading> found = new ArrayList<>();
        List<OfferReading> undecided = new ArrayList<>();
        List<OfferReading> excluded = new ArrayList<>();
        for (Offer offer : offers) {
            OfferReading reading = reader.read(offer);
            (reading.isFound() ? found : reading.isOpen() ? undecided : excluded).add(reading);
            if (reading.isFound() || reading.isOpen()) {
                nameUnknown(offer, reading, seeker, missing);
            }
        }
        found.sort(BEST_FIRST.thenComparing(offer -> offer.offer().value()));
        return scored(
                offers.isEmpty(),
                new OfferSearchDetail(
                        request.capabilities().stream()
                                .sorted(Comparator.comparing(CapabilityId::value))
                                .toList(),
                        found,
                        undecided,
                        excluded),
                missing);
    }

    /** What is not known of an offer puts it last; it is never taken for nought. */
    private static void nameUnknown(Offer offer, OfferReading reading, Seeker seeker, Set<String> missing) {
        if (seeker.from().isEmpty()) {
            missing.add("from: no point to reckon distances from");
        } else if (reading.metres().isEmpty()) {
            missing.add("place.places.latitude: of " + offer.getPlace());
        }
        if (offer.getTimes().isEmpty()) {
            missing.add("offer.offers.times: of " + offer.getId());
        }
    }

    private static Scored<OfferSearchDetail> scored(boolean nothing, OfferSearchDetail detail, Set<String> missing) {
        List<Contribution> contributions = new ArrayList<>();
        detail.found().forEach(offer -> contributions.add(contribution(offer, BigDecimal.ONE)));
        detail.undecided().forEach(offer -> contributions.add(contribution(offer, BigDecimal.ZERO)));
        detail.excluded().forEach(offer -> contributions.add(contribution(offer, BigDecimal.ZERO)));
        BigDecimal low = BigDecimal.valueOf(detail.found().size());
        BigDecimal high = low.add(BigDecimal.valueOf(detail.undecided().size()));
        Optional<Interval> interval = nothing ? Optional.empty() : Optional.of(new Interval(low, high));
        return new Scored<>(
                CODE,
                Optional.empty(),
                interval.filter(bounds -> !bounds.isOpen()).map(Interval::low),
                interval,
                contributions,
                List.copyOf(missing),
                ties(detail.found()),
                detail);
    }

    private static Contribution contribution(OfferReading offer, BigDecimal amount) {
        return new Contribution(offer.offer().value(), offer.summary(), amount);
    }

    private static List<String> ties(List<OfferReading> found) {
        List<String> ties = new ArrayList<>();
        for (int i = 1; i < found.size(); i++) {
            if (BEST_FIRST.compare(found.get(i - 1), found.get(i)) == 0) {
                ties.add(found.get(i - 1).offer() + " before " + found.get(i).offer()
                        + ": alike in distance, time and cost, by id");
            }
        }
        return ties;
    }
}
