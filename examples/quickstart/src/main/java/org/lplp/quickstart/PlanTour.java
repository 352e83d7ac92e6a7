package org.lplp.quickstart;

import java.time.LocalDate;
import org.lplp.core.base.*;
import org.lplp.core.document.Framework;
import org.lplp.core.plan.*;
import org.lplp.scoring.base.Scored;
import org.lplp.scoring.plan.*;

/** Idea 7: a plan that the learner owns and that learner, parents and tutor agree, and how far it has come. */
public final class PlanTour {

    private PlanTour() {}

    public static void main(String[] args) {
        LocalDate asOf = LocalDate.of(2026, 3, 31);
        Plan plan = Plan.builder()
                .id(PlanId.of("urn:example:plan"))
                .title(Text.of("My year"))
                .status(PlanStatus.ACTIVE)
                .period(Period.of(LocalDate.of(2025, 9, 1), LocalDate.of(2026, 7, 18)))
                .addGoals(Goal.builder()
                        .id(GoalId.of("urn:example:goal:welsh"))
                        .title(Text.of("Hold a talk in Welsh"))
                        .aspect(Aspect.MOTIVATION)
                        .addTargets(target("words", "2025-12-12")
                                .metOn(LocalDate.of(2025, 12, 5))
                                .build())
                        .addTargets(target("script", "2026-02-13")
                                .metOn(LocalDate.of(2026, 2, 20))
                                .build())
                        .addTargets(target("talk", "2026-06-12").build())
                        .build())
                .addGoals(Goal.builder()
                        .id(GoalId.of("urn:example:goal:garden"))
                        .title(Text.of("Run the garden stall with the others"))
                        .aspect(Aspect.PARTICIPATION)
                        .addTargets(target("rota", "2026-03-06").build())
                        .build())
                .addReviews(Review.builder().on(LocalDate.of(2026, 1, 16)).build())
                .build();

        Scored<PlanProgressDetail> progress = PlanProgress.score(
                PlanSection.builder().addPlans(plan).build(),
                Framework.leadbeater2008().getPlan(),
                asOf);

        for (TargetReading target : progress.detail().targets()) {
            System.out.printf(
                    "%s due %s: %s%n",
                    target.target(), target.due(), target.status().code());
        }
        System.out.println("All targets: " + progress.detail().all());
        progress.detail().byAspect().forEach((aspect, tally) -> System.out.println("  " + aspect + ": " + tally));
        System.out.println("Days since the last review: "
                + progress.detail().daysSinceReview().orElseThrow());
        System.out.println("\nThe score as it explains itself:\n" + progress);
    }

    private static Target.Builder target(String name, String due) {
        return Target.builder()
                .id(TargetId.of("urn:example:target:" + name))
                .title(Text.of(name))
                .due(LocalDate.parse(due));
    }
}
