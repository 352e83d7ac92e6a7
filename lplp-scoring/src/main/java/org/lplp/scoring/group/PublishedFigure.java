package org.lplp.scoring.group;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A number of a group as it may be published, or what stands in its place. Which reason a symbol has is not told.
 *
 * @param row the value of the row in each dimension, {@link GroupTable#TOTAL} where it is a total
 * @param figure the figure
 * @param statistic which number of it: {@code count}; of a share {@code numerator}, {@code denominator}, {@code percent}; of a mean
 *     {@code denominator}, {@code mean}
 * @param value the number; empty if it is withheld or there is none
 * @param symbol what stands in its place; empty if there is a number
 */
public record PublishedFigure(
        List<String> row, GroupFigure figure, String statistic, Optional<BigDecimal> value, Optional<String> symbol) {

    /**
     * Refuses what is not of its form.
     *
     * @throws IllegalArgumentException if there is neither number nor symbol, or both
     */
    public PublishedFigure {
        row = List.copyOf(row);
        if (value.isPresent() == symbol.isPresent()) {
            throw new IllegalArgumentException("a figure is a number or a symbol");
        }
    }

    /** Gives the figure for people, such as {@code 9, total: learners count 57}. */
    @Override
    public String toString() {
        return String.join(", ", row) + ": " + figure + ' ' + statistic + ' '
                + value.map(BigDecimal::toPlainString).or(() -> symbol).orElseThrow();
    }
}
