package org.lplp.scoring.school;

import java.math.BigDecimal;
import java.util.Optional;
import org.lplp.scoring.base.Figure;

/**
 * How large a unit is, and how well its learners are known.
 *
 * @param target how many learners it should have at most; empty if the framework does not say
 * @param ceiling how many learners it may have at most; empty if the framework does not say
 * @param adults how many different adults work with them on the day of reckoning
 * @param perAdult learners per adult, rounded half up to six decimals; empty without adults or without a roll
 * @param members how many of them stand on the roster
 * @param known how many of those name an adult who knows them well
 * @param shareKnown known divided by members, rounded half up to six decimals; empty without members
 */
public record HumanScaleDetail(
        Optional<Integer> target,
        Optional<Integer> ceiling,
        int adults,
        Optional<BigDecimal> perAdult,
        int members,
        int known,
        Optional<BigDecimal> shareKnown) {

    /** Gives the unit for people. */
    @Override
    public String toString() {
        return Figure.count(adults, "adult")
                + perAdult.map(each -> ", " + Figure.plain(each) + " learners for each")
                        .orElse("")
                + "; of " + members + " on the roster " + known + " have a named adult"
                + shareKnown.map(share -> ", share " + Figure.plain(share)).orElse("");
    }
}
