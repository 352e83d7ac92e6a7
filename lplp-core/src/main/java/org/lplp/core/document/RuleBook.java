package org.lplp.core.document;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.lplp.core.base.FieldClass;
import org.lplp.core.disclosure.DisclosureTable;
import org.lplp.core.disclosure.Treatment;
import org.lplp.core.finding.Severity;
import org.lplp.core.rule.Needs;
import org.lplp.core.rule.Rule;

/**
 * The rules by which documents are checked. A book never changes: a host that drops, re-grades or adds a rule gets another book.
 *
 * <p>A check looks at the attributes of every record, at its codes by the lists of the framework that judges the document (a
 * framework is judged by its own), at the references between records, and then asks every rule of the book.
 */
public final class RuleBook {

    private static final RuleBook EMPTY = new RuleBook(RuleList.empty(), RuleList.empty(), RuleList.empty(), true);

    private final RuleList<PortfolioFacts> portfolio;
    private final RuleList<CommunityFacts> community;
    private final RuleList<FrameworkFacts> framework;

    /** Whether the documents that it checks were read in full. */
    private final boolean whole;

    private RuleBook(
            RuleList<PortfolioFacts> portfolio,
            RuleList<CommunityFacts> community,
            RuleList<FrameworkFacts> framework,
            boolean whole) {
        this.portfolio = portfolio;
        this.community = community;
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
     * @throws IllegalArgumentException if the book has the rule already, or another one of the same code
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
     * @throws IllegalArgumentException if the book has the rule already, or another one of the same code
     */
    public <F> RuleBook with(List<? extends Rule<? super F>> rules, Function<PortfolioFacts, F> facts) {
        requireNew(rules, portfolio);
        return new RuleBook(portfolio.with(rules, facts), community, framework, whole);
    }

    /**
     * Adds rules on a part of communities. A rule that the book asks of portfolios too may be among them, where both kinds of
     * document have that part.
     *
     * @param rules the rules
     * @param facts gives the part that they read
     * @param <F> the type of that part
     * @return a book that asks them too, last
     * @throws IllegalArgumentException if the book has the rule already, or another one of the same code
     */
    public <F> RuleBook withCommunity(List<? extends Rule<? super F>> rules, Function<CommunityFacts, F> facts) {
        requireNew(rules, community);
        return new RuleBook(portfolio, community.with(rules, facts), framework, whole);
    }

    /**
     * Adds rules on a part of frameworks.
     *
     * @param rules the rules
     * @param facts gives the part that they read
     * @param <F> the type of that part
     * @return a book that asks them too, last
     * @throws IllegalArgumentException if the book has the rule already, or another one of the same code
     */
    public <F> RuleBook withFramework(List<? extends Rule<? super F>> rules, Function<FrameworkFacts, F> facts) {
        requireNew(rules, framework);
        return new RuleBook(portfolio, community, framework.with(rules, facts), whole);
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
        return new RuleBook(portfolio.without(code), community.without(code), framework.without(code), whole);
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
                portfolio.regraded(code, severity),
                community.regraded(code, severity),
                framework.regraded(code, severity),
                whole);
    }

    /**
     * Gives the book by which to check documents of which something could not be read: it skips the rules that judge by what is
     * not there, since what they miss may be what was lost.
     *
     * @return a book of the same rules
     */
    public RuleBook forIncomplete() {
        return new RuleBook(portfolio, community, framework, false);
    }

    /**
     * Lists the rules, each once.
     *
     * @return those on portfolios, then those on communities, then those on frameworks, in the order in which they are asked
     */
    public List<Rule<?>> rules() {
        return lists().flatMap(RuleList::rules).distinct().toList();
    }

    /**
     * Lists the rules on one kind of document.
     *
     * @param kind {@link Portfolio}, {@link Community} or {@link Framework}
     * @return the rules, in the order in which they are asked
     * @throws IllegalArgumentException if there is no such kind of document
     */
    public List<Rule<?>> rulesOn(Class<? extends Document> kind) {
        return on(kind).rules().toList();
    }

    /**
     * Gives the severity that the book gives to a rule's findings.
     *
     * @param code the rule's code
     * @return the severity; empty if the book has no such rule
     */
    public Optional<Severity> severity(String code) {
        return lists().flatMap(list -> list.severity(code).stream()).findFirst();
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
        return check(PortfolioFacts.of(document, policy, asOf), droppedIds);
    }

    /**
     * Checks a portfolio, and holds it against the community around it, by the framework that judges that community. The facts on
     * the community serve any number of portfolios.
     *
     * @param document the portfolio
     * @param around the facts on the community
     * @param asOf the day of reckoning; that of the community may be another
     * @return what was found, and which rules looked
     */
    public Report check(Portfolio document, CommunityFacts around, LocalDate asOf) {
        return check(document, around, asOf, Set.of());
    }

    /**
     * Checks a portfolio of which some records may not have been read, and holds it against the community around it; see
     * {@link #forIncomplete()}.
     *
     * @param document the portfolio
     * @param around the facts on the community
     * @param asOf the day of reckoning; that of the community may be another
     * @param droppedIds the ids of records that the file holds but that could not be read; a reference to one is not dangling
     * @return what was found, and which rules looked
     */
    public Report check(Portfolio document, CommunityFacts around, LocalDate asOf, Collection<String> droppedIds) {
        return check(PortfolioFacts.of(document, around, asOf), droppedIds);
    }

    private Report check(PortfolioFacts facts, Collection<String> droppedIds) {
        RuleRun run = new RuleRun();
        Structure.check(facts.portfolio(), facts.people().codes(), droppedIds, run::take);
        portfolio.ask(facts, met(facts), run);
        return run.report();
    }

    /**
     * Gives what rules can have of a portfolio. Of a view some of the record is missing on purpose; and where days are coarse or texts
     * withheld, no rule could tell what is wrong from what was made less exact.
     */
    private Set<Needs> met(PortfolioFacts facts) {
        Optional<DisclosureTable> view = facts.portfolio()
                .getPassport()
                .getManifest()
                .map(manifest -> Permission.table(facts.framework(), manifest.getAudience()));
        if (view.isEmpty()) {
            return met();
        }
        return Stream.of(FieldClass.DATE, FieldClass.NARRATIVE)
                        .allMatch(exact -> view.get().treatment(exact) == Treatment.SHOW)
                ? EnumSet.of(Needs.RECORDS)
                : EnumSet.noneOf(Needs.class);
    }

    private Set<Needs> met() {
        return whole ? EnumSet.allOf(Needs.class) : EnumSet.of(Needs.RECORDS);
    }

    /**
     * Checks a community.
     *
     * @param document the community
     * @param policy the framework that judges it
     * @param asOf the day of reckoning
     * @return what was found, and which rules looked
     */
    public Report check(Community document, Framework policy, LocalDate asOf) {
        return check(document, policy, asOf, Set.of());
    }

    /**
     * Checks a community of which some records may not have been read; see {@link #forIncomplete()}.
     *
     * @param document the community
     * @param policy the framework that judges it
     * @param asOf the day of reckoning
     * @param droppedIds the ids of records that the file holds but that could not be read; a reference to one is not dangling
     * @return what was found, and which rules looked
     */
    public Report check(Community document, Framework policy, LocalDate asOf, Collection<String> droppedIds) {
        RuleRun run = new RuleRun();
        CommunityFacts facts = CommunityFacts.of(document, policy, asOf);
        Structure.check(document, facts.codes(), droppedIds, run::take);
        community.ask(facts, met(), run);
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
        FrameworkFacts facts = FrameworkFacts.of(document);
        Structure.check(document, facts.code().codes(), droppedIds, run::take);
        framework.ask(facts, met(), run);
        return run.report();
    }

    private Stream<RuleList<?>> lists() {
        return Stream.of(portfolio, community, framework);
    }

    private RuleList<?> on(Class<? extends Document> kind) {
        if (kind == Portfolio.class) {
            return portfolio;
        }
        if (kind == Community.class) {
            return community;
        }
        if (kind == Framework.class) {
            return framework;
        }
        throw new IllegalArgumentException("no kind of document: " + kind.getName());
    }

    private void requireKnown(String code) {
        if (severity(code).isEmpty()) {
            throw new IllegalArgumentException("the book has no such rule: " + code
                    + "; what is checked of attributes and references beside the rules is not in the book");
        }
    }

    /** A code stands for one rule, which may be asked of several kinds of document but of each only once. */
    private void requireNew(List<? extends Rule<?>> rules, RuleList<?> list) {
        for (Rule<?> rule : rules) {
            boolean taken = list.severity(rule.code()).isPresent()
                    || rules().stream().anyMatch(other -> other.code().equals(rule.code()) && !other.equals(rule));
            if (taken) {
                throw new IllegalArgumentException("the book has this rule already: " + rule.code());
            }
        }
    }
}
