package org.lplp.core.people;

import java.util.function.BiConsumer;
import org.lplp.core.finding.Severity;
import org.lplp.core.rule.Needs;
import org.lplp.core.rule.Rule;
import org.lplp.core.rule.RuleOutcome;
import org.lplp.core.rule.RuleSpec;

/** Rules on the people of a community alone. */
public enum PeopleRegisterRule implements Rule<RegisterFacts> {

    /** Learners stand on the roster, by id: a community goes to many readers, and none of them needs a child's name (idea 7). */
    MINOR_NAMED(
            "people.minor_named",
            Severity.WARNING,
            7,
            Needs.RECORDS,
            (facts, out) -> facts.people().stream()
                    .filter(person -> !person.value().getAdult().orElse(true))
                    .filter(person -> person.value().getName().isPresent())
                    .forEach(person -> out.found(person.at("name"))));

    private final RuleSpec<RegisterFacts> spec;

    PeopleRegisterRule(
            String code, Severity severity, int idea, Needs needs, BiConsumer<RegisterFacts, RuleOutcome> check) {
        spec = new RuleSpec<>(code, severity, idea, needs, check);
    }

    @Override
    public RuleSpec<RegisterFacts> spec() {
        return spec;
    }
}
