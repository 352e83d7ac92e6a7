package org.lplp.core.disclosure;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.lplp.core.base.DomainWord;
import org.lplp.core.base.Period;
import org.lplp.core.finding.Severity;
import org.lplp.core.rule.Located;
import org.lplp.core.rule.Needs;
import org.lplp.core.rule.Rule;
import org.lplp.core.rule.RuleOutcome;
import org.lplp.core.rule.RuleSpec;
import org.lplp.core.rule.Spans;
import org.lplp.core.rule.Standing;
import org.lplp.core.rule.Timing;

/** Rules on who may see what. */
public enum DisclosureRule implements Rule<DisclosureFacts> {

    /** A consent without a day in force allows nothing, whatever its giver meant (principle 1: until when). */
    PERIOD_BACKWARDS(
            "disclosure.period_backwards",
            Severity.ERROR,
            0,
            Needs.RECORDS,
            (facts, out) ->
                    Timing.backwards(facts.consents(), "period", consent -> Optional.of(consent.getPeriod()), out)),

    /** What was not yet given cannot be withdrawn: one of the two days is wrong, and the consent decides what others see. */
    WITHDRAWN_BEFORE_GIVEN(
            "disclosure.withdrawn_before_given",
            Severity.ERROR,
            0,
            Needs.RECORDS,
            DisclosureRule::withdrawnBeforeGiven),

    /** A denial beats an allowance, so an allowance that is denied in all it covers looks like a permission and is none (principle 1). */
    ALLOWED_AND_DENIED(
            "disclosure.allowed_and_denied", Severity.WARNING, 0, Needs.RECORDS, DisclosureRule::allowedAndDenied),

    /** Of records that replace each other in a circle none would be left; all of them count until somebody says which is true. */
    SUPERSEDES_IN_CIRCLE(
            "disclosure.supersedes_in_circle",
            Severity.ERROR,
            0,
            Needs.RECORDS,
            (facts, out) -> Standing.circles(facts.consents(), Consent::getId, out));

    /** What a consent is about, for one section of the record. */
    private record Matter(Audience audience, Purpose purpose, DomainWord section) {}

    private final RuleSpec<DisclosureFacts> spec;

    DisclosureRule(
            String code, Severity severity, int idea, Needs needs, BiConsumer<DisclosureFacts, RuleOutcome> check) {
        spec = new RuleSpec<>(code, severity, idea, needs, check);
    }

    @Override
    public RuleSpec<DisclosureFacts> spec() {
        return spec;
    }

    private static void withdrawnBeforeGiven(DisclosureFacts facts, RuleOutcome out) {
        for (Located<Consent> consent : facts.consents()) {
            LocalDate start = consent.value().getPeriod().start();
            consent.value()
                    .getWithdrawn()
                    .filter(withdrawn -> withdrawn.isBefore(start))
                    .ifPresent(withdrawn -> out.found(consent.at("withdrawn"), "withdrawn", withdrawn, "start", start));
        }
    }

    private static void allowedAndDenied(DisclosureFacts facts, RuleOutcome out) {
        Map<Matter, Spans> denied = new HashMap<>();
        for (Located<Consent> consent : facts.consents()) {
            if (consent.value().getDecision().equals(Decision.DENY)) {
                matters(consent.value())
                        .forEach(matter -> denied.computeIfAbsent(matter, none -> new Spans())
                                .add(DisclosureFacts.inForce(consent.value())));
            }
        }
        for (Located<Consent> consent : facts.consents()) {
            if (!denied.isEmpty() && consent.value().getDecision().equals(Decision.ALLOW)) {
                Period allowed = DisclosureFacts.inForce(consent.value());
                if (matters(consent.value())
                        .allMatch(matter ->
                                denied.containsKey(matter) && denied.get(matter).overlap(allowed))) {
                    out.found(
                            consent.at(),
                            "audience",
                            consent.value().getAudience(),
                            "purpose",
                            consent.value().getPurpose());
                }
            }
        }
    }

    private static Stream<Matter> matters(Consent consent) {
        Collection<DomainWord> covers =
                consent.getCovers().isEmpty() ? DomainWord.known().values() : consent.getCovers();
        return covers.stream().map(section -> new Matter(consent.getAudience(), consent.getPurpose(), section));
    }
}
