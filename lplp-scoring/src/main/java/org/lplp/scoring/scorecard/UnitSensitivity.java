package org.lplp.scoring.scorecard;

/**
 * On which of the uncertain inputs a unit's rank depends.
 *
 * @param unit its id
 * @param rank the indices of its rank
 */
public record UnitSensitivity(String unit, SobolIndices rank) {}
