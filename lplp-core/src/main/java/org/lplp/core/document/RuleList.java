package org.lplp.core.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.lplp.core.finding.Severity;
import org.lplp.core.rule.Needs;
import org.lplp.core.rule.Rule;

/**
 * The rules of a book on one kind of document, in the order in which they are asked. A list never changes.
 *
 * @param entries the rules with their grades
 * @param <D> the facts on that kind of document
 */
record RuleList<D>(List<Entry<D, ?>> entries) {

    /** A rule, with the grade that the book gives it and the facts that it reads. */
    record Entry<D, F>(Rule<? super F> rule, Severity severity, Function<D, F> facts) {

        private void ask(D document, Set<Needs> met, RuleRun run) {
            run.ask(rule.code(), severity, () -> {
                if (met.contains(rule.needs())) {
                    rule.check(facts.apply(document), run);
                } else {
                    run.skipped(wanting(rule.needs()));
                }
            });
        }

        private static String wanting(Needs needs) {
            return switch (needs) {
                case RECORDS -> "exact records";
                case WHOLE_DOCUMENT -> "complete document";
            };
        }

        private Entry<D, F> as(Severity other) {
            return new Entry<>(rule, other, facts);
        }
    }

    static <D> RuleList<D> empty() {
        return new RuleList<>(List.of());
    }

    <F> RuleList<D> with(List<? extends Rule<? super F>> rules, Function<D, F> facts) {
        List<Entry<D, ?>> joined = new ArrayList<>(entries);
        rules.forEach(rule -> joined.add(new Entry<>(rule, rule.severity(), facts)));
        return new RuleList<>(List.copyOf(joined));
    }

    RuleList<D> without(String code) {
        return new RuleList<>(entries.stream()
                .filter(entry -> !entry.rule().code().equals(code))
                .toList());
    }

    RuleList<D> regraded(String code, Severity severity) {
        List<Entry<D, ?>> regraded = new ArrayList<>(entries);
        regraded.replaceAll(entry -> entry.rule().code().equals(code) ? entry.as(severity) : entry);
        return new RuleList<>(List.copyOf(regraded));
    }

    Stream<Rule<?>> rules() {
        return entries.stream().map(Entry::rule);
    }

    Optional<Severity> severity(String code) {
        return entries.stream()
                .filter(entry -> entry.rule().code().equals(code))
                .map(Entry::severity)
                .findFirst();
    }

    /** Asks every rule whose needs are met. */
    void ask(D facts, Set<Needs> met, RuleRun run) {
        entries.forEach(entry -> entry.ask(facts, met, run));
    }
}
