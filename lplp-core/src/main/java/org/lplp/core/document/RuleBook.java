package org.lplp.core.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.lplp.core.finding.Severity;
import org.lplp.core.rule.Needs;
import org.lplp.core.rule.Rule;

/**
 * The rules by which documents are checked. A book never changes: a host that drops, re-grades or adds a rule gets another book.
 *
 * <p>A check looks at the attributes and codes of every record, at the references between records, and then asks every rule of
 * the book.
 */
public final class RuleBook {

    /** A rule of the book, with the grade the book gives it and the facts that it reads. */
    private record Entry<D, F>(Rule<? super F> rule, Severity severity, Function<D, F> facts) {

        void ask(D document, boolean whole, RuleRun run) {
            run.ask(rule.code(), severity, () -> {
                if (whole || rule.needs() == Needs.RECORDS) {
                    rule.check(facts.apply(document), run);
                } else {
                    run.skipped(INCOMPLETE);
                }
            });
        }

        Entry<D, F> as(Severity other) {
            return new Entry<>(rule, other, facts);
        }
    }

    /** Why a rule that judges by what is not there is skipped. */
    private static final String INCOMPLETE = "complete document";

    private static final RuleBook EMPTY = new RuleBook(List.of(), List.of(), true);

    private final List<Entry<PortfolioFacts, ?>> portfolio;
    private final List<Entry<FrameworkFacts, ?>> framework;

    /** Whether the documents that it checks were read in full. */
    private final boolean whole;

    private RuleBook(
            List<Entry<PortfolioFacts, ?>> portfolio, List<Entry<FrameworkFacts, ?>> framework, boolean whole) {
        this.portfolio = portfolio;
        this.framework = framework;
        this.whole = whole;
    }

    /**
     * Gives the book of all the rules that LPLP knows.
     *
     * @return the standard book
     */
    public static RuleBook standard() {
        return StandardRules.BOOK;
    }

    /**
     * Gives a book without rules, which checks attributes, codes and references alone.
     *
     * @return the empty book
     */
    public static RuleBook empty() {
        return EMPTY;
    }

    /**
     * Adds a rule on portfolios.
     *
     * @param rule the rule
     * @return a book that asks it too, last
     * @throws IllegalArgumentException if the book has a rule of the same code
     */
    public RuleBook with(Rule<? super PortfolioFacts> rule) {
        return with(List.of(rule), Function.identity());
    }

    /**
     * Adds rules on a part of portfolios.
     *
     * @param rules the rules
     * @param facts gives the part that they read
     * @param <F> the type of that part
     * @return a book that asks them too, last
     * @throws IllegalArgumentException if the book has a rule of the same code
     */
    public <F> RuleBook with(List<? extends Rule<? super F>> rules, Function<PortfolioFacts, F> facts) {
        requireNew(rules);
        return new RuleBook(joined(portfolio, rules, facts), framework, whole);
    }

    /**
     * Adds rules on a part of frameworks.
     *
     * @param rules the rules
     * @param facts gives the part that they read
     * @param <F> the type of that part
     * @return a book that asks them too, last
     * @throws IllegalArgumentException if the book has a rule of the same code
     */
    public <F> RuleBook withFramework(List<? extends Rule<? super F>> rules, Function<FrameworkFacts, F> facts) {
        requireNew(rules);
        return new RuleBook(portfolio, joined(framework, rules, facts), whole);
    }

    /**
     * Drops a rule.
     *
     * @param code the rule's code
     * @return a book that does not ask it
     * @throws IllegalArgumentException if the book has no such rule
     */
    public RuleBook without(String code) {
        requireKnown(code);
        return new RuleBook(
                portfolio.stream()
                        .filter(entry -> !entry.rule().code().equals(code))
                        .toList(),
                framework.stream()
                        .filter(entry -> !entry.rule().code().equals(code))
                        .toList(),
                whole);
    }

    /**
     * Grades a rule otherwise.
     *
     * @param code the rule's code
     * @param severity the severity that its findings shall have
     * @return a book that gives them that severity
     * @throws IllegalArgumentException if the book has no such rule
     */
    public RuleBook regraded(String code, Severity severity) {
        Objects.requireNonNull(severity, "severity");
        requireKnown(code);
        return new RuleBook(
                regraded(portfolio, code, entry -> entry.as(severity)),
                regraded(framework, code, entry -> entry.as(severity)),
                whole);
    }

    /**
     * Gives the book by which to check documents of which something could not be read: it skips the rules that judge by what is
     * not there, since what they miss may be what was lost.
     *
     * @return a book of the same rules
     */
    public RuleBook forIncomplete() {
        return new RuleBook(portfolio, framework, false);
    }

    /**
     * Lists the rules.
     *
     * @return those on portfolios, then those on frameworks, in the order in which they are asked
     */
    public List<Rule<?>> rules() {
        return Stream.concat(rulesOn(Portfolio.class).stream(), rulesOn(Framework.class).stream())
                .toList();
    }

    /**
     * Lists the rules on one kind of document.
     *
     * @param kind {@link Portfolio} or {@link Framework}
     * @return the rules, in the order in which they are asked
     */
    public List<Rule<?>> rulesOn(Class<? extends Document> kind) {
        List<Rule<?>> rules = new ArrayList<>();
        (kind == Framework.class ? framework : portfolio).forEach(entry -> rules.add(entry.rule()));
        return List.copyOf(rules);
    }

    /**
     * Gives the severity that the book gives to a rule's findings.
     *
     * @param code the rule's code
     * @return the severity; empty if the book has no such rule
     */
    public Optional<Severity> severity(String code) {
        return Stream.concat(portfolio.stream(), framework.stream())
                .filter(entry -> entry.rule().code().equals(code))
                .map(Entry::severity)
                .findFirst();
    }

    /**
     * Checks a portfolio.
     *
     * @param document the portfolio
     * @param policy the framework that judges it
     * @param asOf the day of reckoning
     * @return what was found, and which rules looked
     */
    public Report check(Portfolio document, Framework policy, LocalDate asOf) {
        return check(document, policy, asOf, Set.of());
    }

    /**
     * Checks a portfolio of which some records may not have been read; see {@link #forIncomplete()}.
     *
     * @param document the portfolio
     * @param policy the framework that judges it
     * @param asOf the day of reckoning
     * @param droppedIds the ids of records that the file holds but that could not be read; a reference to one is not dangling
     * @return what was found, and which rules looked
     */
    public Report check(Portfolio document, Framework policy, LocalDate asOf, Collection<String> droppedIds) {
        Objects.requireNonNull(policy, "policy");
        Objects.requireNonNull(asOf, "asOf");
        RuleRun run = new RuleRun();
        Structure.check(document, droppedIds, run::take);
        PortfolioFacts facts = PortfolioFacts.of(document, policy, asOf);
        portfolio.forEach(entry -> entry.ask(facts, whole, run));
        return run.report();
    }

    /**
     * Checks a framework.
     *
     * @param document the framework
     * @param asOf the day of reckoning
     * @return what was found, and which rules looked
     */
    public Report check(Framework document, LocalDate asOf) {
        return check(document, asOf, Set.of());
    }

    /**
     * Checks a framework of which some records may not have been read; see {@link #forIncomplete()}.
     *
     * @param document the framework
     * @param asOf the day of reckoning
     * @param droppedIds the ids of records that the file holds but that could not be read; a reference to one is not dangling
     * @return what was found, and which rules looked
     */
    public Report check(Framework document, LocalDate asOf, Collection<String> droppedIds) {
        Objects.requireNonNull(asOf, "asOf");
        RuleRun run = new RuleRun();
        Structure.check(document, droppedIds, run::take);
        FrameworkFacts facts = FrameworkFacts.of(document);
        framework.forEach(entry -> entry.ask(facts, whole, run));
        return run.report();
    }

    private static <D, F> List<Entry<D, ?>> joined(
            List<Entry<D, ?>> entries, List<? extends Rule<? super F>> rules, Function<D, F> facts) {
        List<Entry<D, ?>> joined = new ArrayList<>(entries);
        rules.forEach(rule -> joined.add(new Entry<>(rule, rule.severity(), facts)));
        return List.copyOf(joined);
    }

    private static <D> List<Entry<D, ?>> regraded(
            List<Entry<D, ?>> entries, String code, UnaryOperator<Entry<D, ?>> grade) {
        List<Entry<D, ?>> regraded = new ArrayList<>(entries);
        regraded.replaceAll(entry -> entry.rule().code().equals(code) ? grade.apply(entry) : entry);
        return List.copyOf(regraded);
    }

    private void requireKnown(String code) {
        if (severity(code).isEmpty()) {
            throw new IllegalArgumentException("the book has no such rule: " + code
                    + "; what is checked of attributes and references beside the rules is not in the book");
        }
    }

    private void requireNew(List<? extends Rule<?>> rules) {
        for (Rule<?> rule : rules) {
            if (severity(rule.code()).isPresent()) {
                throw new IllegalArgumentException("the book has this rule already: " + rule.code());
            }
        }
    }
}
