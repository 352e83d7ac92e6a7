package org.lplp.scoring.base;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * What one record, or one part of a policy, gave to a score.
 *
 * @param ref the id of that record or part, or the name of a cell such as {@code school/care}
 * @param label a short explanation in words of the model and figures; never a name, an outside identifier or free text
 * @param amount how much it gave, in the unit of the score
 */
public record Contribution(String ref, String label, BigDecimal amount) {

    /**
     * Refuses null.
     *
     * @throws NullPointerException if a part is null
     */
    public Contribution {
        Objects.requireNonNull(ref, "ref");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(amount, "amount");
    }

    /** Gives the contribution for people, such as {@code 0.0625 school/care: covered by 1 tie}. */
    @Override
    public String toString() {
        return amount.toPlainString() + " " + ref + ": " + label;
    }
}
