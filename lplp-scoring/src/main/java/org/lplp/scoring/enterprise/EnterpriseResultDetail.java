package org.lplp.scoring.enterprise;

import java.math.BigDecimal;
import org.joda.money.CurrencyUnit;
import org.lplp.scoring.base.Figure;

/**
 * The books of an enterprise.
 *
 * @param currency the currency of the books
 * @param income what came in
 * @param costs what went out
 * @param learners how many learners take part on the day of reckoning
 * @param learnersEver how many learners have taken part by then
 */
public record EnterpriseResultDetail(
        CurrencyUnit currency, BigDecimal income, BigDecimal costs, int learners, int learnersEver) {

    /** Gives the books for people. */
    @Override
    public String toString() {
        return currency + " income " + income.toPlainString() + ", costs " + costs.toPlainString() + "; "
                + Figure.count(learners, "learner") + " taking part, " + learnersEver + " so far";
    }
}
