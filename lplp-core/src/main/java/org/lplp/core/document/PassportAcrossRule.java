package org.lplp.core.document;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.lplp.core.base.ConsentId;
import org.lplp.core.base.DomainWord;
import org.lplp.core.base.Period;
import org.lplp.core.disclosure.Audience;
import org.lplp.core.disclosure.Consent;
import org.lplp.core.disclosure.Decision;
import org.lplp.core.disclosure.DisclosureFacts;
import org.lplp.core.disclosure.Purpose;
import org.lplp.core.finding.Severity;
import org.lplp.core.passport.Passport;
import org.lplp.core.rule.Located;
import org.lplp.core.rule.Needs;
import org.lplp.core.rule.Rule;
import org.lplp.core.rule.RuleOutcome;
import org.lplp.core.rule.RuleSpec;
import org.lplp.core.rule.Spans;
import org.lplp.core.rule.Timing;

/** Rules on passports that read another domain word: whether what went out was allowed. */
public enum PassportAcrossRule implements Rule<PortfolioFacts> {

    /** A passport rests on a consent that allows its audience and purpose (principle 1): a consent for another allows nothing here. */
    CONSENT_FOR_OTHER(
            "passport.consent_for_other",
            Severity.ERROR,
            7,
            Needs.RECORDS,
            (facts, out) -> resting(facts, (passport, consent) -> {
                if (!consent.getDecision().equals(Decision.ALLOW)
                        || !consent.getAudience().equals(passport.value().getAudience())
                        || !consent.getPurpose().equals(passport.value().getPurpose())) {
                    out.found(passport.at("consent"));
                }
            })),

    /** On the day on which a passport is made its consent is in force (principle 1: until when). */
    CONSENT_NOT_IN_FORCE(
            "passport.consent_not_in_force",
            Severity.ERROR,
            7,
            Needs.RECORDS,
            (facts, out) -> resting(facts, (passport, consent) -> {
                LocalDate made = made(passport.value());
                Period period = DisclosureFacts.inForce(consent);
                if (!period.contains(made)) {
                    out.found(passport.at("consent"), "made", made, "period", Timing.interval(period));
                }
            })),

    /** A passport covers no more than its consent does (principle 1). */
    BEYOND_CONSENT(
            "passport.beyond_consent",
            Severity.ERROR,
            7,
            Needs.RECORDS,
            (facts, out) -> resting(facts, (passport, consent) -> {
                Set<DomainWord> allowed = new HashSet<>(consent.getCovers());
                passport.each("covers", Passport::getCovers).stream()
                        .filter(section -> !allowed.isEmpty() && !allowed.contains(section.value()))
                        .forEach(section -> out.found(section.at(), "section", section.value()));
            })),

    /** A denial beats an allowance (principle 1): what the learner has denied goes into no passport, whatever else allows it. */
    DENIED("passport.denied", Severity.ERROR, 7, Needs.RECORDS, PassportAcrossRule::denied);

    /** What a consent is about, for one section of the record. */
    private record Matter(Audience audience, Purpose purpose, DomainWord section) {}

    private final RuleSpec<PortfolioFacts> spec;

    PassportAcrossRule(
            String code, Severity severity, int idea, Needs needs, BiConsumer<PortfolioFacts, RuleOutcome> check) {
        spec = new RuleSpec<>(code, severity, idea, needs, check);
    }

    @Override
    public RuleSpec<PortfolioFacts> spec() {
        return spec;
    }

    private static LocalDate made(Passport passport) {
        return passport.getMade().toLocalDate();
    }

    /** Takes each passport that went out with the consent on which it rests. */
    private static void resting(PortfolioFacts facts, BiConsumer<Located<Passport>, Consent> found) {
        Map<ConsentId, Consent> byId = new HashMap<>();
        facts.disclosure()
                .consents()
                .forEach(consent -> byId.putIfAbsent(consent.value().getId(), consent.value()));
        for (Located<Passport> passport : facts.passport().outgoing()) {
            passport.value().getConsent().map(byId::get).ifPresent(consent -> found.accept(passport, consent));
        }
    }

    private static void denied(PortfolioFacts facts, RuleOutcome out) {
        Map<Matter, Spans> denied = new HashMap<>();
        for (Located<Consent> consent : facts.disclosure().consents()) {
            if (consent.value().getDecision().equals(Decision.DENY)) {
                Consent value = consent.value();
                for (DomainWord section : sections(value.getCovers())) {
                    denied.computeIfAbsent(
                                    new Matter(value.getAudience(), value.getPurpose(), section), none -> new Spans())
                            .add(DisclosureFacts.inForce(value));
                }
            }
        }
        for (Located<Passport> passport : facts.passport().outgoing()) {
            Passport value = passport.value();
            Predicate<DomainWord> isDenied = section -> Optional.ofNullable(
                            denied.get(new Matter(value.getAudience(), value.getPurpose(), section)))
                    .filter(spans -> spans.contain(made(value)))
                    .isPresent();
            // Without a list a passport holds what the audience may see, so only a denial of all contradicts it.
            if (value.getCovers().isEmpty()
                    ? sections(List.of()).stream().allMatch(isDenied)
                    : value.getCovers().stream().anyMatch(isDenied)) {
                out.found(passport.at(), "audience", value.getAudience(), "purpose", value.getPurpose());
            }
        }
    }

    private static Collection<DomainWord> sections(List<DomainWord> covers) {
        return covers.isEmpty() ? DomainWord.known().values() : covers;
    }
}
