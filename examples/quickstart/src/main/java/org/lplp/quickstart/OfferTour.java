package org.lplp.quickstart;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lplp.core.base.Language;
import org.lplp.core.base.OfferId;
import org.lplp.core.document.*;
import org.lplp.core.offer.Offer;
import org.lplp.io.json.Lplp;
import org.lplp.scoring.base.Scored;
import org.lplp.scoring.document.StandardScores;
import org.lplp.scoring.offer.*;

/** Idea 13: what do people round about teach that this learner wants to learn, and why is the rest not for the learner? */
public final class OfferTour {

    private OfferTour() {}

    public static void main(String[] args) {
        Lplp lplp = Lplp.standard();
        Portfolio portfolio =
                lplp.readPortfolio(Path.of("examples/data/portfolio.lplp.json")).orThrow();
        Community community =
                lplp.readCommunity(Path.of("examples/data/community.lplp.json")).orThrow();
        LocalDate asOf = portfolio.getIssued().toLocalDate();

        List<Scored<?>> scores = StandardScores.all(portfolio, community, Framework.leadbeater2008(), asOf);
        Scored<?> search = scores.get(scores.size() - 1);
        OfferSearchDetail offers = (OfferSearchDetail) search.detail();

        Map<OfferId, String> titles = community.getOffer().getOffers().stream()
                .collect(
                        Collectors.toMap(Offer::getId, offer -> offer.getTitle().in(Language.ENGLISH)));
        System.out.println("The goals want " + offers.wanted());
        System.out.println("\nFor the learner:");
        for (OfferReading offer : offers.found()) {
            System.out.printf(
                    "  %s on %s%n",
                    titles.get(offer.offer()),
                    offer.on().map(LocalDate::toString).orElse("?"));
            System.out.printf("    builds %s%n", offer.builds());
            System.out.printf(
                    "    %s, %s%n",
                    offer.metres().map(metres -> metres + " m away").orElse("distance unknown"),
                    offer.cost().map(cost -> cost + " a " + offer.costUnit()).orElse("free of charge"));
        }
        System.out.println("\nNot for the learner:");
        for (OfferReading offer : offers.excluded()) {
            System.out.printf("  %s: %s%n", titles.get(offer.offer()), offer.obstacles());
        }
    }
}
