package org.lplp.scoring.group;

import java.util.List;

/**
 * How well a count is hidden. It is for whoever publishes, not for publication.
 *
 * @param row the values of its row
 * @param figure the figure
 * @param statistic which number of it, as for a published figure, or {@code rest} for the denominator less the numerator
 * @param range what everybody can reckon of it from the published counts of the figure
 */
public record WithheldCount(List<String> row, GroupFigure figure, String statistic, CountRange range) {

    /** Copies the values. */
    public WithheldCount {
        row = List.copyOf(row);
    }

    /** Gives the count for people, such as {@code 9, u1: learners count from 0 to 12}. */
    @Override
    public String toString() {
        return String.join(", ", row) + ": " + figure + ' ' + statistic + " from " + range;
    }
}
