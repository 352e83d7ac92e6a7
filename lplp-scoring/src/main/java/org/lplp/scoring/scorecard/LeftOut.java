package org.lplp.scoring.scorecard;

/**
 * A unit that is not compared, because in some run it has no total.
 *
 * @param unit its id
 * @param why why it has none
 */
public record LeftOut(String unit, Undefined why) {}
