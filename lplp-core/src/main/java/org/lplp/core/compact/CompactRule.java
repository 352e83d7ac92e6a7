package org.lplp.core.compact;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.lplp.core.base.CommitmentId;
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
import org.lplp.core.rule.Standing;
import org.lplp.core.rule.Timing;

/** Rules on compacts. */
public enum CompactRule implements Rule<CompactFacts> {

    /** A compact that ends before it begins binds nobody on any day (idea 17). */
    PERIOD_BACKWARDS(
            "compact.period_backwards",
            Severity.ERROR,
            17,
            Needs.RECORDS,
            (facts, out) ->
                    Timing.backwards(facts.compacts(), "period", compact -> Optional.of(compact.getPeriod()), out)),

    /** All four parties sign a compact before it holds (idea 17): one that has not is bound by what others agreed. */
    NOT_SIGNED("compact.not_signed", Severity.ERROR, 17, Needs.WHOLE_DOCUMENT, CompactRule::notSigned),

    /** A party that signs after the compact has begun was not asked when it was made (idea 17). */
    SIGNED_LATE("compact.signed_late", Severity.WARNING, 17, Needs.RECORDS, CompactRule::signedLate),

    /** A person signs for a party once; twice, one of the two names is probably somebody else's (idea 17). */
    SIGNED_TWICE(
            "compact.signed_twice",
            Severity.WARNING,
            17,
            Needs.RECORDS,
            (facts, out) -> facts.compacts()
                    .forEach(compact -> Among.repeated(
                            compact.each("signatures", Compact::getSignatures),
                            signature -> List.of(signature.getParty(), signature.getBy()),
                            (again, first) -> out.found(again.at(), Finding.OTHER, first.at())))),

    /** The parties speak for themselves: one person who signs for two leaves one of them without a voice (idea 17). */
    SIGNED_BY_ONE_PERSON(
            "compact.signed_by_one_person", Severity.ERROR, 17, Needs.RECORDS, CompactRule::signedByOnePerson),

    /** Commitments have owners (idea 17): what everybody sees to nobody does. */
    COMMITMENT_WITHOUT_OWNER(
            "compact.commitment_without_owner",
            Severity.ERROR,
            17,
            Needs.RECORDS,
            (facts, out) -> Nested.parts(facts.commitments()).stream()
                    .filter(commitment -> commitment.value().getOwner().isEmpty())
                    .forEach(commitment -> out.found(commitment.at()))),

    /** Commitments have dates (idea 17): without one a commitment is never overdue. */
    COMMITMENT_WITHOUT_DATE(
            "compact.commitment_without_date",
            Severity.ERROR,
            17,
            Needs.RECORDS,
            (facts, out) -> Nested.parts(facts.commitments()).stream()
                    .filter(commitment -> commitment.value().getDue().isEmpty())
                    .forEach(commitment -> out.found(commitment.at()))),

    /** A commitment falls due while the compact holds; before and after it the party is bound by nothing (idea 17). */
    DUE_OUTSIDE_PERIOD("compact.due_outside_period", Severity.ERROR, 17, Needs.RECORDS, CompactRule::dueOutsidePeriod),

    /** A commitment that is overdue is either broken or not recorded as met, and the other parties should know which (idea 17). */
    COMMITMENT_OVERDUE(
            "compact.commitment_overdue", Severity.WARNING, 17, Needs.RECORDS, CompactRule::commitmentOverdue),

    /** Each party brings something to a compact (idea 17); one without a commitment signs what the others do. */
    PARTY_WITHOUT_COMMITMENT(
            "compact.party_without_commitment",
            Severity.WARNING,
            17,
            Needs.WHOLE_DOCUMENT,
            CompactRule::partyWithoutCommitment),

    /** The pooled fund is in one currency (idea 17), or nobody can say how much there is. */
    TWO_CURRENCIES("compact.two_currencies", Severity.ERROR, 17, Needs.RECORDS, CompactRule::twoCurrencies),

    /** Money given before or after the compact is another gift, and would make its fund look greater than it is (idea 17). */
    CONTRIBUTION_OUTSIDE_PERIOD(
            "compact.contribution_outside_period",
            Severity.WARNING,
            17,
            Needs.RECORDS,
            CompactRule::contributionOutsidePeriod),

    /** A contribution pays for a commitment of its own compact (idea 17): the fund of one is not spent on another. */
    TOWARDS_ANOTHER_COMPACT(
            "compact.towards_another_compact", Severity.ERROR, 17, Needs.RECORDS, CompactRule::towardsAnotherCompact),

    /** Signatures, commitments met and money given are facts of the past: none is dated after the record was issued. */
    IN_FUTURE("compact.in_future", Severity.ERROR, 17, Needs.RECORDS, (facts, out) -> {
        Timing.future(
                Nested.parts(facts.signatures()),
                "on",
                signature -> Optional.of(signature.getOn()),
                facts.issued(),
                out);
        Timing.future(Nested.parts(facts.commitments()), "metOn", Commitment::getMetOn, facts.issued(), out);
        Timing.future(
                Nested.parts(facts.contributions()),
                "on",
                contribution -> Optional.of(contribution.getOn()),
                facts.issued(),
                out);
    }),

    /** Of records that replace each other in a circle none would be left; all of them count until somebody says which is true. */
    SUPERSEDES_IN_CIRCLE("compact.supersedes_in_circle", Severity.ERROR, 0, Needs.RECORDS, (facts, out) -> {
        Standing.circles(facts.compacts(), Compact::getId, out);
        Standing.circles(Nested.parts(facts.commitments()), Commitment::getId, out);
        Standing.circles(Nested.parts(facts.contributions()), Contribution::getId, out);
    });

    private final RuleSpec<CompactFacts> spec;

    CompactRule(String code, Severity severity, int idea, Needs needs, BiConsumer<CompactFacts, RuleOutcome> check) {
        spec = new RuleSpec<>(code, severity, idea, needs, check);
    }

    @Override
    public RuleSpec<CompactFacts> spec() {
        return spec;
    }

    private static void notSigned(CompactFacts facts, RuleOutcome out) {
        for (Located<Compact> compact : facts.begun()) {
            Set<CompactParty> missing =
                    missing(compact.value().getSignatures().stream().map(Signature::getParty));
            if (!missing.isEmpty()) {
                out.found(compact.at("signatures"), "parties", missing);
            }
        }
    }

    private static void partyWithoutCommitment(CompactFacts facts, RuleOutcome out) {
        for (Located<Compact> compact : facts.begun()) {
            Set<CompactParty> missing =
                    missing(compact.value().getCommitments().stream().map(Commitment::getParty));
            if (!missing.isEmpty()) {
                out.found(compact.at("commitments"), "parties", missing);
            }
        }
    }

    private static Set<CompactParty> missing(Stream<CompactParty> present) {
        Set<CompactParty> missing = EnumSet.allOf(CompactParty.class);
        present.forEach(missing::remove);
        return missing;
    }

    /** A party has signed when the first of its people has. */
    private static void signedLate(CompactFacts facts, RuleOutcome out) {
        for (Located<Compact> compact : facts.compacts()) {
            Map<CompactParty, Located<Signature>> firsts = new HashMap<>();
            for (Located<Signature> signature : compact.each("signatures", Compact::getSignatures)) {
                firsts.merge(
                        signature.value().getParty(),
                        signature,
                        (one, other) ->
                                other.value().getOn().isBefore(one.value().getOn()) ? other : one);
            }
            LocalDate start = compact.value().getPeriod().start();
            firsts.values().stream()
                    .filter(signature -> signature.value().getOn().isAfter(start))
                    .forEach(signature -> out.found(
                            signature.at("on"), "on", signature.value().getOn(), "start", start));
        }
    }

    private static void signedByOnePerson(CompactFacts facts, RuleOutcome out) {
        for (Located<Compact> compact : facts.compacts()) {
            Among.repeated(compact.each("signatures", Compact::getSignatures), Signature::getBy, (again, first) -> {
                CompactParty party = again.value().getParty();
                CompactParty firstParty = first.value().getParty();
                if (party != firstParty) {
                    out.found(again.at("by"), "party", party, "firstParty", firstParty);
                }
            });
        }
    }

    private static void dueOutsidePeriod(CompactFacts facts, RuleOutcome out) {
        requireInPeriod(facts.commitments(), "due", Commitment::getDue, out);
    }

    private static void contributionOutsidePeriod(CompactFacts facts, RuleOutcome out) {
        requireInPeriod(facts.contributions(), "on", contribution -> Optional.of(contribution.getOn()), out);
    }

    private static <T> void requireInPeriod(
            List<Nested<Compact, T>> parts, String member, Function<T, Optional<LocalDate>> day, RuleOutcome out) {
        for (Nested<Compact, T> part : parts) {
            Period period = part.holder().value().getPeriod();
            day.apply(part.part().value())
                    .filter(on -> period.isForwards() && !period.contains(on))
                    .ifPresent(on -> out.found(part.part().at(member), "on", on, "period", Timing.interval(period)));
        }
    }

    private static void commitmentOverdue(CompactFacts facts, RuleOutcome out) {
        for (Located<Commitment> commitment : Nested.parts(facts.commitments())) {
            commitment
                    .value()
                    .getDue()
                    .filter(due -> due.isBefore(facts.asOf()))
                    .filter(due -> commitment.value().getMetOn().isEmpty())
                    .ifPresent(due -> out.found(commitment.at("due"), "due", due, "asOf", facts.asOf()));
        }
    }

    private static void twoCurrencies(CompactFacts facts, RuleOutcome out) {
        for (Nested<Compact, Contribution> contribution : facts.contributions()) {
            CurrencyUnit expected = contribution.holder().value().getCurrency();
            CurrencyUnit currency = contribution.part().value().getAmount().getCurrencyUnit();
            if (!currency.equals(expected)) {
                out.found(contribution.part().at("amount"), "currency", currency, "expected", expected);
            }
        }
    }

    private static void towardsAnotherCompact(CompactFacts facts, RuleOutcome out) {
        Map<CommitmentId, Located<Compact>> compacts = new HashMap<>();
        facts.commitments()
                .forEach(commitment ->
                        compacts.putIfAbsent(commitment.part().value().getId(), commitment.holder()));
        for (Nested<Compact, Contribution> contribution : facts.contributions()) {
            contribution
                    .part()
                    .value()
                    .getTowards()
                    .map(compacts::get)
                    .filter(compact -> !compact.value()
                            .getId()
                            .equals(contribution.holder().value().getId()))
                    .ifPresent(compact -> out.found(contribution.part().at("towards"), Finding.OTHER, compact.at()));
        }
    }
}
