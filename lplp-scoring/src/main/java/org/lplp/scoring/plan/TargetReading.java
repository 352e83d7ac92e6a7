package org.lplp.scoring.plan;

import java.time.LocalDate;
import java.util.Optional;
import org.lplp.core.base.Aspect;
import org.lplp.core.base.GoalId;
import org.lplp.core.base.PlanId;
import org.lplp.core.base.TargetId;

/**
 * How one target stands.
 *
 * @param target the target
 * @param goal the goal that it serves
 * @param plan the plan of that goal
 * @param aspect the aspect that the goal is to strengthen; empty if none is named
 * @param due the day by which it is to be met
 * @param metOn the day on which it was met; empty if it is not met on the day of reckoning
 * @param status how it stands
 */
public record TargetReading(
        TargetId target,
        GoalId goal,
        PlanId plan,
        Optional<Aspect> aspect,
        LocalDate due,
        Optional<LocalDate> metOn,
        TargetStatus status) {}
