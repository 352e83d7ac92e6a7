package org.lplp.core.risk;

import java.math.BigDecimal;
import java.util.Optional;

/** A half-open stretch of numbers. */
record Band(Optional<BigDecimal> atLeast, Optional<BigDecimal> below) {

    /** Below any figure or points total that a framework can name. */
    private static final BigDecimal LOWEST = new BigDecimal("-1E1000");

    BigDecimal from() {
        return atLeast.orElse(LOWEST);
    }

    boolean isForwards() {
        return atLeast.isEmpty() || below.isEmpty() || atLeast.get().compareTo(below.get()) < 0;
    }
}
