package org.lplp.scoring.relationship;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How far learner and other agree on what a tie gives, over the aspects that both have rated.
 *
 * @param bothRated the number of aspects, over all ties, that both have rated
 * @param mutual how many of them both see at the framework's strength or above
 * @param oneSided how many of them only one sees so
 * @param share {@code mutual / (mutual + oneSided)}, rounded half up to six decimals; empty where neither sees anything
 */
public record Reciprocity(int bothRated, int mutual, int oneSided, Optional<BigDecimal> share) {}
