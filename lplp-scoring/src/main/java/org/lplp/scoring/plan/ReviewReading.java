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
 * @param overdue whether that is more than the framework allows; empty if the framework does not say
 */
public record ReviewReading(PlanId plan, Optional<LocalDate> last, long days, Optional<Boolean> overdue) {}
