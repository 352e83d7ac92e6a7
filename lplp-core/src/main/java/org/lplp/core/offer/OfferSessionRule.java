package org.lplp.core.offer;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.lplp.core.base.Period;
import org.lplp.core.finding.Finding;
import org.lplp.core.finding.Severity;
import org.lplp.core.rule.Among;
import org.lplp.core.rule.Located;
import org.lplp.core.rule.Needs;
import org.lplp.core.rule.Nested;
import org.lplp.core.rule.Rule;
import org.lplp.core.rule.RuleOutcome;
import org.lplp.core.rule.RuleSpec;
import org.lplp.core.rule.Timing;

/** Rules on the sessions of offers. */
public enum OfferSessionRule implements Rule<OfferFacts> {

    /** An offer is taken up while it stands (idea 13): else its period or the day of the session is wrong. */
    SESSION_OUTSIDE_PERIOD(
            "offer.session_outside_period", Severity.ERROR, 13, Needs.RECORDS, OfferSessionRule::sessionOutsidePeriod),

    /** A session is recorded when learners were taught: one that is yet to come would count as learning in the community (idea 13). */
    SESSION_IN_FUTURE(
            "offer.session_in_future",
            Severity.ERROR,
            13,
            Needs.RECORDS,
            (facts, out) -> Timing.future(
                    Nested.parts(facts.sessions()),
                    "on",
                    session -> Optional.of(session.getOn()),
                    facts.issuedAt(),
                    out)),

    /** More learners than places were taught: the offer promises to the next ones what it does not have (idea 13). */
    SESSION_OVER_PLACES(
            "offer.session_over_places", Severity.WARNING, 13, Needs.RECORDS, OfferSessionRule::sessionOverPlaces),

    /** A learner is in a session once; twice would count the hours of learning double (idea 13). */
    LEARNER_TWICE(
            "offer.learner_twice",
            Severity.ERROR,
            13,
            Needs.RECORDS,
            (facts, out) -> Nested.parts(facts.sessions())
                    .forEach(session -> Among.repeated(
                            session.each("learners", OfferSession::getLearners),
                            Function.identity(),
                            (again, first) -> out.found(again.at(), Finding.OTHER, first.at()))));

    private final RuleSpec<OfferFacts> spec;

    OfferSessionRule(String code, Severity severity, int idea, Needs needs, BiConsumer<OfferFacts, RuleOutcome> check) {
        spec = new RuleSpec<>(code, severity, idea, needs, check);
    }

    @Override
    public RuleSpec<OfferFacts> spec() {
        return spec;
    }

    private static void sessionOutsidePeriod(OfferFacts facts, RuleOutcome out) {
        for (Nested<Offer, OfferSession> session : facts.sessions()) {
            Optional<Period> offered = session.holder().value().getPeriod().filter(Period::isForwards);
            LocalDate on = session.part().value().getOn();
            if (offered.isPresent() && !offered.get().contains(on)) {
                out.found(session.part().at("on"), "on", on, "offered", Timing.interval(offered.get()));
            }
        }
    }

    private static void sessionOverPlaces(OfferFacts facts, RuleOutcome out) {
        for (Nested<Offer, OfferSession> session : facts.sessions()) {
            Optional<Integer> places = session.holder().value().getPlaces();
            Located<OfferSession> part = session.part();
            int learners = new HashSet<>(part.value().getLearners()).size();
            if (places.isPresent() && learners > places.get()) {
                out.found(part.at("learners"), "learners", learners, "places", places.get());
            }
        }
    }
}
