package org.lplp.scoring.calendar;

import java.math.BigDecimal;
import java.util.Optional;
import org.lplp.scoring.base.Figure;

/**
 * How terms and breaks are laid out.
 *
 * @param terms how many terms there are
 * @param shortestTerm days in the shortest term
 * @param longestTerm days in the longest
 * @param balance the shortest divided by the longest, rounded half up to six decimals: 1 if all are as long
 * @param tooLong whether the longest break is longer than the framework allows; empty if it does not say, or there is no break
 */
public record YearBalanceDetail(
        int terms, long shortestTerm, long longestTerm, Optional<BigDecimal> balance, Optional<Boolean> tooLong) {

    /** Gives the layout for people. */
    @Override
    public String toString() {
        return Figure.count(terms, "term") + " of " + shortestTerm + " to " + longestTerm + " days"
                + balance.map(even -> ", balance " + Figure.plain(even)).orElse("")
                + tooLong.map(yes -> yes ? "; longest break too long" : "; longest break within the limit")
                        .orElse("");
    }
}
