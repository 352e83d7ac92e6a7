package org.lplp.core.offer;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.lplp.core.finding.Pointer;
import org.lplp.core.rule.Located;
import org.lplp.core.rule.Nested;
import org.lplp.core.rule.Standing;

/**
 * What the rules on offers read.
 *
 * @param offers the offers that no other one supersedes
 * @param times the times at which they are taught, each with its offer
 * @param sessions the sessions that no other one supersedes, each with its offer
 * @param issuedAt when the document was issued
 * @param asOf the day of reckoning
 */
public record OfferFacts(
        List<Located<Offer>> offers,
        List<Nested<Offer, OfferTime>> times,
        List<Nested<Offer, OfferSession>> sessions,
        OffsetDateTime issuedAt,
        LocalDate asOf) {

    /**
     * Gathers the facts.
     *
     * @param register the section
     * @param issuedAt when the document was issued
     * @param asOf the day of reckoning
     * @return the facts
     */
    public static OfferFacts of(OfferRegister register, OffsetDateTime issuedAt, LocalDate asOf) {
        List<Located<Offer>> offers = Standing.located(
                Located.each(register.getOffers(), Pointer.root().to("offer").to("offers")), Offer::getId);
        return new OfferFacts(
                offers,
                Nested.each(offers, "times", Offer::getTimes),
                Standing.nested(Nested.each(offers, "sessions", Offer::getSessions), OfferSession::getId),
                issuedAt,
                asOf);
    }

    /**
     * Gives the offers that stand on the day of reckoning.
     *
     * @return the offers, in order
     */
    public List<Located<Offer>> standing() {
        return offers.stream().filter(offer -> offer.value().standsOn(asOf)).toList();
    }
}
