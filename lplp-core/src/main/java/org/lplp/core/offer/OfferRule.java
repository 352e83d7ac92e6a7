package org.lplp.core.offer;

import java.time.LocalTime;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.lplp.core.base.Period;
import org.lplp.core.finding.Finding;
import org.lplp.core.finding.Severity;
import org.lplp.core.rule.Located;
import org.lplp.core.rule.Needs;
import org.lplp.core.rule.Nested;
import org.lplp.core.rule.Rule;
import org.lplp.core.rule.RuleOutcome;
import org.lplp.core.rule.RuleSpec;
import org.lplp.core.rule.Standing;
import org.lplp.core.rule.Timing;

/** Rules on offers and the times at which they are taught. */
public enum OfferRule implements Rule<OfferFacts> {

    /** An offer or a time that ends before it begins is never taught, and a search for something to learn would show it (idea 13). */
    PERIOD_BACKWARDS("offer.period_backwards", Severity.ERROR, 13, Needs.RECORDS, (facts, out) -> {
        Timing.backwards(facts.offers(), "period", Offer::getPeriod, out);
        Timing.backwards(Nested.parts(facts.times()), "period", OfferTime::getPeriod, out);
    }),

    /** Hours that are over before they begin hold no lesson (idea 13). */
    HOURS_BACKWARDS("offer.hours_backwards", Severity.ERROR, 13, Needs.RECORDS, OfferRule::hoursBackwards),

    /** An offer is taught while it stands (idea 13): a time outside its period would let a search find what is not there. */
    TIME_OUTSIDE_PERIOD("offer.time_outside_period", Severity.ERROR, 13, Needs.RECORDS, OfferRule::timeOutsidePeriod),

    /** A teacher is in one place at a time: two offers in the same hours are one class, or one of them cannot be taught (idea 13). */
    TEACHER_TWICE_AT_ONCE(
            "offer.teacher_twice_at_once",
            Severity.WARNING,
            13,
            Needs.RECORDS,
            (facts, out) -> Timetable.clashes(
                    facts.times(), (time, other) -> out.found(time.at("hours"), Finding.OTHER, other.at()))),

    /** Nobody is at least as old as the one bound and at most as old as the other (idea 13). */
    MINIMUM_ABOVE_MAXIMUM(
            "offer.minimum_above_maximum", Severity.ERROR, 13, Needs.RECORDS, OfferRule::minimumAboveMaximum),

    /** An offer without a cost is free; a unit for it says that a cost was forgotten (idea 13). */
    COST_UNIT_WITHOUT_COST(
            "offer.cost_unit_without_cost",
            Severity.WARNING,
            13,
            Needs.RECORDS,
            (facts, out) -> facts.offers().stream()
                    .filter(offer -> offer.value().getCost().isEmpty())
                    .filter(offer -> offer.value().getCostUnit().isPresent())
                    .forEach(offer -> out.found(offer.at("costUnit")))),

    /** A learner who feels unsafe needs somebody else than the teacher to turn to (idea 13). */
    TEACHER_IS_CONTACT(
            "offer.teacher_is_contact",
            Severity.WARNING,
            13,
            Needs.RECORDS,
            (facts, out) -> facts.offers().stream()
                    .filter(offer -> offer.value()
                            .getSafeguardingContact()
                            .filter(offer.value().getTeacher()::equals)
                            .isPresent())
                    .forEach(offer -> out.found(offer.at("safeguardingContact")))),

    /** Of records that replace each other in a circle none would be left; all of them count until somebody says which is true. */
    SUPERSEDES_IN_CIRCLE("offer.supersedes_in_circle", Severity.ERROR, 0, Needs.RECORDS, (facts, out) -> {
        Standing.circles(facts.offers(), Offer::getId, out);
        Standing.circles(Nested.parts(facts.sessions()), OfferSession::getId, out);
    });

    private final RuleSpec<OfferFacts> spec;

    OfferRule(String code, Severity severity, int idea, Needs needs, BiConsumer<OfferFacts, RuleOutcome> check) {
        spec = new RuleSpec<>(code, severity, idea, needs, check);
    }

    @Override
    public RuleSpec<OfferFacts> spec() {
        return spec;
    }

    private static void hoursBackwards(OfferFacts facts, RuleOutcome out) {
        for (Located<OfferTime> time : Nested.parts(facts.times())) {
            LocalTime start = time.value().getHours().getStart();
            LocalTime end = time.value().getHours().getEnd();
            if (!end.isAfter(start)) {
                out.found(time.at("hours"), "start", start, "end", end);
            }
        }
    }

    private static void timeOutsidePeriod(OfferFacts facts, RuleOutcome out) {
        for (Nested<Offer, OfferTime> time : facts.times()) {
            Optional<Period> offered = time.holder().value().getPeriod();
            Optional<Period> taught = time.part().value().getPeriod();
            if (offered.isPresent() && taught.isPresent() && !Timing.isWithin(taught.get(), offered.get())) {
                out.found(
                        time.part().at("period"),
                        "period",
                        Timing.interval(taught.get()),
                        "offered",
                        Timing.interval(offered.get()));
            }
        }
    }

    private static void minimumAboveMaximum(OfferFacts facts, RuleOutcome out) {
        for (Located<Offer> offer : facts.offers()) {
            Optional<Integer> minimum = offer.value().getMinimumAge();
            Optional<Integer> maximum = offer.value().getMaximumAge();
            if (minimum.isPresent() && maximum.isPresent() && minimum.get() > maximum.get()) {
                out.found(offer.at("minimumAge"), "minimum", minimum.get(), "maximum", maximum.get());
            }
        }
    }
}
