package org.lplp.scoring.scorecard;

import java.util.Optional;
import org.lplp.core.scorecard.Normalisation;

/**
 * How the figures of an indicator were brought to a common scale.
 *
 * @param normalisation the method
 * @param higherIsBetter whether more is better; if not, figures were turned round
 * @param units how many units have a figure
 * @param undefined why no unit has a value, if so
 */
public record ScaleReading(
        Normalisation normalisation, boolean higherIsBetter, int units, Optional<Undefined> undefined) {}
