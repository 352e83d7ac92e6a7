package org.lplp.core.document;

import java.time.LocalDate;
import org.lplp.core.people.PeopleFacts;

/**
 * What rules on a portfolio read: the portfolio, the framework that judges it, the day of reckoning, and the facts of each domain word,
 * gathered once.
 */
public final class PortfolioFacts {

    private final Portfolio portfolio;
    private final Framework framework;
    private final LocalDate asOf;
    private final PeopleFacts people;

    private PortfolioFacts(Portfolio portfolio, Framework framework, LocalDate asOf) {
        this.portfolio = portfolio;
        this.framework = framework;
        this.asOf = asOf;
        this.people =
                PeopleFacts.of(portfolio.getPeople(), portfolio.getIssued().toLocalDate());
    }

    /**
     * Gathers the facts.
     *
     * @param portfolio the portfolio
     * @param framework the framework that judges it
     * @param asOf the day of reckoning
     * @return the facts
     */
    public static PortfolioFacts of(Portfolio portfolio, Framework framework, LocalDate asOf) {
        return new PortfolioFacts(portfolio, framework, asOf);
    }

    /**
     * Gives the portfolio.
     *
     * @return the portfolio
     */
    public Portfolio portfolio() {
        return portfolio;
    }

    /**
     * Gives the framework that judges the portfolio.
     *
     * @return the framework
     */
    public Framework framework() {
        return framework;
    }

    /**
     * Gives the day of reckoning.
     *
     * @return the day
     */
    public LocalDate asOf() {
        return asOf;
    }

    /**
     * Gives the facts on people.
     *
     * @return the facts
     */
    public PeopleFacts people() {
        return people;
    }
}
