package org.lplp.core.people;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.lplp.core.base.Identifier;
import org.lplp.core.base.IdentifierScheme;
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

/** Rules on people and organisations, be it around the learner of a portfolio or in a community. */
public enum PeopleRule implements Rule<RegisterFacts> {

    /** An enrolment or a role that ends before it begins tells nobody who was there when, and later counts rest on that. */
    PERIOD_BACKWARDS("people.period_backwards", Severity.ERROR, 0, Needs.RECORDS, (facts, out) -> {
        Timing.backwards(
                Nested.parts(Nested.each(facts.learners(), "enrolments", Learner::getEnrolments)),
                "period",
                enrolment -> Optional.of(enrolment.getPeriod()),
                out);
        Timing.backwards(
                Nested.parts(Nested.each(facts.people(), "roles", Person::getRoles)), "period", Role::getPeriod, out);
    }),

    /** A day of birth after the day the record was issued is a slip of the pen, often of the century. */
    BIRTH_IN_FUTURE("people.birth_in_future", Severity.ERROR, 0, Needs.RECORDS, (facts, out) -> {
        Timing.future(facts.learners(), "birthDate", Learner::getBirthDate, facts.issuedAt(), out);
        Timing.future(facts.people(), "birthDate", Person::getBirthDate, facts.issuedAt(), out);
    }),

    /** Two numbers of one scheme for one bearer, such as two UPNs, and nobody can tell which record the outside system means (idea 7). */
    SCHEME_REPEATED("people.scheme_repeated", Severity.ERROR, 7, Needs.RECORDS, PeopleRule::schemeRepeated),

    /** A number issued to one person or school stands for one: shared, it would merge two people's records in the next system. */
    IDENTIFIER_SHARED("people.identifier_shared", Severity.ERROR, 7, Needs.RECORDS, PeopleRule::identifierShared),

    /** Agencies are named once: the source text found up to eight around one family, and that shows only if each counts once (idea 1). */
    ORGANISATION_REPEATED(
            "people.organisation_repeated",
            Severity.WARNING,
            1,
            Needs.RECORDS,
            (facts, out) -> Among.repeated(
                    facts.organisations(),
                    organisation -> List.of(organisation.getKind(), organisation.getName()),
                    (organisation, first) -> out.found(organisation.at("name"), Finding.OTHER, first.at()))),

    /** Of records that replace each other in a circle none would be left; all of them count until somebody says which is true. */
    SUPERSEDES_IN_CIRCLE("people.supersedes_in_circle", Severity.ERROR, 0, Needs.RECORDS, (facts, out) -> {
        Standing.circles(facts.learners(), Learner::getId, out);
        Standing.circles(facts.people(), Person::getId, out);
        Standing.circles(facts.organisations(), Organisation::getId, out);
    });

    private final RuleSpec<RegisterFacts> spec;

    PeopleRule(String code, Severity severity, int idea, Needs needs, BiConsumer<RegisterFacts, RuleOutcome> check) {
        spec = new RuleSpec<>(code, severity, idea, needs, check);
    }

    @Override
    public RuleSpec<RegisterFacts> spec() {
        return spec;
    }

    private static void schemeRepeated(RegisterFacts facts, RuleOutcome out) {
        for (List<Located<Identifier>> bearer : bearers(facts)) {
            Among.repeated(
                    issued(bearer),
                    Identifier::scheme,
                    (again, first) ->
                            out.found(again.at(), "scheme", again.value().scheme(), Finding.OTHER, first.at()));
        }
    }

    private static void identifierShared(RegisterFacts facts, RuleOutcome out) {
        List<Located<Identifier>> all = new ArrayList<>();
        // What one bearer has twice is the other rule's finding.
        bearers(facts).forEach(bearer -> all.addAll(firsts(bearer).values()));
        Among.repeated(
                issued(all),
                Function.identity(),
                (again, first) -> out.found(again.at(), "scheme", again.value().scheme(), Finding.OTHER, first.at()));
    }

    private static Map<Identifier, Located<Identifier>> firsts(List<Located<Identifier>> identifiers) {
        Map<Identifier, Located<Identifier>> firsts = new LinkedHashMap<>();
        identifiers.forEach(identifier -> firsts.putIfAbsent(identifier.value(), identifier));
        return firsts;
    }

    /** Leaves out local numbers: they are unique in their own system alone, and one bearer may have some of several systems. */
    private static List<Located<Identifier>> issued(List<Located<Identifier>> identifiers) {
        return identifiers.stream()
                .filter(identifier -> !identifier.value().scheme().equals(IdentifierScheme.LOCAL))
                .toList();
    }

    private static List<List<Located<Identifier>>> bearers(RegisterFacts facts) {
        List<List<Located<Identifier>>> bearers = new ArrayList<>();
        facts.learners().forEach(learner -> bearers.add(learner.each("identifiers", Learner::getIdentifiers)));
        facts.people().forEach(person -> bearers.add(person.each("identifiers", Person::getIdentifiers)));
        facts.organisations().forEach(one -> bearers.add(one.each("identifiers", Organisation::getIdentifiers)));
        return bearers;
    }
}
