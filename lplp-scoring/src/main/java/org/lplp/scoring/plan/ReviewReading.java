package org.lplp.scoring.plan;

import java.time.LocalDate;
import java.util.Optional;
import org.lplp.core.base.PlanId;

/**
 * When an active plan was last looked at.
 *
 * @param plan the plan
 * @param last the day of its last review; empty if there was none
 * @param days days since then, or since the plan began if there was no review
 * @param overdue whether the next review is overdue: the day that the last one named, else as many days as the framework
 *     allows; empty if neither says
 */
public record ReviewReading(PlanId plan, Optional<LocalDate> last, long days, Optional<Boolean> overdue) {}
