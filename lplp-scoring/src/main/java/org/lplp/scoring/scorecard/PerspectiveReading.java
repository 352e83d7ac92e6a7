package org.lplp.scoring.scorecard;

import java.math.BigDecimal;
import java.util.Optional;
import org.lplp.core.scorecard.Perspective;

/**
 * How one side of the scorecard stands.
 *
 * @param perspective which side
 * @param value the weighted mean of its indicators that have data, 0 to 100 with six decimals; empty if none has
 * @param data the share of its weight that has data, 0 to 1 with six decimals
 */
public record PerspectiveReading(Perspective perspective, Optional<BigDecimal> value, BigDecimal data) {}
