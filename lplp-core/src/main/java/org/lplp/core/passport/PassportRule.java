package org.lplp.core.passport;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.lplp.core.disclosure.Audience;
import org.lplp.core.finding.Finding;
import org.lplp.core.finding.Severity;
import org.lplp.core.rule.Among;
import org.lplp.core.rule.Located;
import org.lplp.core.rule.Needs;
import org.lplp.core.rule.Rule;
import org.lplp.core.rule.RuleOutcome;
import org.lplp.core.rule.RuleSpec;
import org.lplp.core.rule.Standing;

/** Rules on passports. */
public enum PassportRule implements Rule<PassportFacts> {

    /** A passport that holds no more before it is made never held (principle 1: until when). */
    UNTIL_BEFORE_MADE("passport.until_before_made", Severity.ERROR, 7, Needs.RECORDS, PassportRule::untilBeforeMade),

    /** The record tells of passports that were made, so none is made after the record was issued. */
    IN_FUTURE("passport.in_future", Severity.ERROR, 7, Needs.RECORDS, PassportRule::inFuture),

    /** No consent, no disclosure (principle 1): what goes to anybody but the learner rests on a consent. */
    WITHOUT_CONSENT(
            "passport.without_consent",
            Severity.ERROR,
            7,
            Needs.RECORDS,
            (facts, out) -> facts.outgoing().stream()
                    .filter(passport -> !passport.value().getAudience().equals(Audience.LEARNER))
                    .filter(passport -> passport.value().getConsent().isEmpty())
                    .forEach(passport -> out.found(
                            passport.at(), "audience", passport.value().getAudience()))),

    /** A passport passes between two: to oneself nothing moves, and one of the two is wrong (idea 7). */
    SENT_TO_SENDER(
            "passport.sent_to_sender",
            Severity.ERROR,
            7,
            Needs.RECORDS,
            (facts, out) -> facts.passports().stream()
                    .filter(passport -> passport.value().getSender().isPresent())
                    .filter(passport ->
                            passport.value().getSender().equals(passport.value().getRecipient()))
                    .forEach(passport -> out.found(passport.at("recipient")))),

    /** The learner can see where the record went and came from (principle 1) only if the other side has a name. */
    OTHER_SIDE_MISSING(
            "passport.other_side_missing", Severity.WARNING, 7, Needs.RECORDS, PassportRule::otherSideMissing),

    /** A section is in a passport or is not; named twice, another may have been meant. */
    COVERS_REPEATED(
            "passport.covers_repeated",
            Severity.WARNING,
            7,
            Needs.RECORDS,
            (facts, out) -> facts.passports()
                    .forEach(passport -> Among.repeated(
                            passport.each("covers", Passport::getCovers),
                            Function.identity(),
                            (again, first) ->
                                    out.found(again.at(), "section", again.value(), Finding.OTHER, first.at())))),

    /** By its digest a passport is known again (idea 7); without one nobody can show that what came is what went. */
    WITHOUT_DIGEST(
            "passport.without_digest",
            Severity.WARNING,
            7,
            Needs.RECORDS,
            (facts, out) -> facts.passports().stream()
                    .filter(passport -> passport.value().getDigest().isEmpty())
                    .forEach(passport -> out.found(passport.at()))),

    /** Of records that replace each other in a circle none would be left; all of them count until somebody says which is true. */
    SUPERSEDES_IN_CIRCLE("passport.supersedes_in_circle", Severity.ERROR, 0, Needs.RECORDS, (facts, out) -> {
        Standing.circles(facts.passports(), Passport::getId, out);
        Standing.circles(facts.moves(), Move::getId, out);
    });

    /** Whoever these are, the record names them elsewhere, or cannot. */
    private static final Set<Audience> WITHOUT_ORGANISATION =
            Set.of(Audience.LEARNER, Audience.PARENT, Audience.MENTOR, Audience.PUBLIC);

    private final RuleSpec<PassportFacts> spec;

    PassportRule(String code, Severity severity, int idea, Needs needs, BiConsumer<PassportFacts, RuleOutcome> check) {
        spec = new RuleSpec<>(code, severity, idea, needs, check);
    }

    @Override
    public RuleSpec<PassportFacts> spec() {
        return spec;
    }

    private static void untilBeforeMade(PassportFacts facts, RuleOutcome out) {
        for (Located<Passport> passport : facts.passports()) {
            LocalDate made = passport.value().getMade().toLocalDate();
            passport.value()
                    .getUntil()
                    .filter(until -> !until.isAfter(made))
                    .ifPresent(until -> out.found(passport.at("until"), "until", until, "made", made));
        }
    }

    private static void inFuture(PassportFacts facts, RuleOutcome out) {
        OffsetDateTime issued = facts.people().issuedAt();
        for (Located<Passport> passport : facts.passports()) {
            OffsetDateTime made = passport.value().getMade();
            if (made.isAfter(issued)) {
                out.found(passport.at("made"), "on", made.toLocalDate(), "issued", issued.toLocalDate());
            }
        }
    }

    private static void otherSideMissing(PassportFacts facts, RuleOutcome out) {
        for (Located<Passport> passport : facts.passports()) {
            PassportDirection direction = passport.value().getDirection();
            boolean missing = direction.equals(PassportDirection.INCOMING)
                    ? passport.value().getSender().isEmpty()
                    : direction.equals(PassportDirection.OUTGOING)
                            && passport.value().getRecipient().isEmpty()
                            && !WITHOUT_ORGANISATION.contains(passport.value().getAudience());
            if (missing) {
                out.found(passport.at(), "direction", direction);
            }
        }
    }
}
