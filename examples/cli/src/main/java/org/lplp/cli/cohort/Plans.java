package org.lplp.cli.cohort;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.lplp.core.base.Aspect;
import org.lplp.core.base.GoalId;
import org.lplp.core.base.Pace;
import org.lplp.core.base.Period;
import org.lplp.core.base.PersonId;
import org.lplp.core.base.PlanId;
import org.lplp.core.base.PlanStatus;
import org.lplp.core.base.TargetId;
import org.lplp.core.plan.Agreement;
import org.lplp.core.plan.CoursePace;
import org.lplp.core.plan.Goal;
import org.lplp.core.plan.Plan;
import org.lplp.core.plan.PlanParty;
import org.lplp.core.plan.PlanSection;
import org.lplp.core.plan.Review;
import org.lplp.core.plan.Target;

/** The plan that the learner owns: most have one, and those with drive get further. */
final class Plans {

    private static final LocalDate USUAL_START = LocalDate.of(2025, 9, 8);
    private static final List<LocalDate> REVIEWS =
            List.of(LocalDate.of(2025, 10, 6), LocalDate.of(2025, 12, 8), LocalDate.of(2026, 3, 20));
    private static final LocalDate NEXT_REVIEW = LocalDate.of(2026, 6, 5);

    private static final List<Phrase> GOALS = List.of(
            new Phrase("Trwsio a gyrru beic mynydd", "Mend and ride a mountain bike"),
            new Phrase("Siarad o flaen cynulleidfa", "Speak in front of an audience"),
            new Phrase("Deall ffracsiynau'n iawn", "Get to the bottom of fractions"),
            new Phrase("Chwarae'r corn mewn band", "Play the horn in a band"),
            new Phrase("Coginio i'r teulu unwaith yr wythnos", "Cook for the family once a week"),
            new Phrase("Ysgrifennu stori hir", "Write a long story"),
            new Phrase("Rhedeg deg cilomedr", "Run ten kilometres"),
            new Phrase("Cyrraedd pob gwers ar amser", "Be on time for every lesson"),
            new Phrase("Rhaglennu gêm", "Program a game"),
            new Phrase("Cael lle ar gwrs gofal anifeiliaid", "Win a place on an animal care course"),
            new Phrase("Dysgu Cymraeg i Mam-gu newydd", "Learn Welsh for a new grandmother"),
            new Phrase("Tyfu llysiau a'u gwerthu", "Grow vegetables and sell them"));
    private static final List<Phrase> STEPS = List.of(
            new Phrase("Y cam cyntaf", "The first step"),
            new Phrase("Hanner ffordd", "Half way"),
            new Phrase("Ei wneud gyda help", "Do it with help"),
            new Phrase("Ei wneud heb help", "Do it without help"),
            new Phrase("Ei ddangos i rywun arall", "Show it to somebody else"));
    private static final List<Phrase> COURSES = List.of(
            new Phrase("Mathemateg", "Mathematics"),
            new Phrase("Cymraeg", "Welsh"),
            new Phrase("Saesneg", "English"),
            new Phrase("Gwyddoniaeth", "Science"));

    private final Pupil pupil;
    private final Circle circle;
    private final Dice dice;
    private final Period period;
    private int targets;

    private Plans(Pupil pupil, Circle circle) {
        this.pupil = pupil;
        this.circle = circle;
        this.dice = pupil.dice("plan");
        LocalDate joined = pupil.stay().start().plusDays(14);
        LocalDate start = joined.isAfter(USUAL_START) ? joined : USUAL_START;
        this.period = Period.of(start, pupil.left().orElse(SchoolYear.LAST_DAY));
    }

    static PlanId id(Pupil pupil) {
        return PlanId.of(pupil.id("plan", 0));
    }

    static PlanSection of(Pupil pupil, Circle circle) {
        Plans plans = new Plans(pupil, circle);
        double share = plans.dice.share();
        if (share < 0.12) {
            return PlanSection.builder().build();
        }
        return PlanSection.builder().addPlans(plans.plan(share < 0.2)).build();
    }

    private Plan plan(boolean draft) {
        Plan.Builder plan = Plan.builder()
                .id(id(pupil))
                .title(pupil.say(new Phrase("Fy mlwyddyn", "My year")))
                .period(period)
                .recordedBy(circle.tutor())
                .recordedAt(Pupil.recorded(period.start()));
        List<Phrase> ideas = new ArrayList<>(GOALS);
        int goals = dice.between(1, 3);
        for (int i = 0; i < goals; i++) {
            plan.addGoals(goal(i, ideas.remove(dice.between(0, ideas.size() - 1))));
        }
        if (dice.chance(0.4)) {
            plan.addPaces(CoursePace.builder()
                    .course(pupil.say(dice.pick(COURSES)))
                    .pace(pace())
                    .yearGroup(pupil.seat().yearGroup())
                    .build());
        }
        if (draft && pupil.left().isEmpty()) {
            return plan.status(PlanStatus.DRAFT).build();
        }
        agree(plan);
        return plan.status(pupil.left().isPresent() ? PlanStatus.CLOSED : PlanStatus.ACTIVE)
                .build();
    }

    private Pace pace() {
        double ability = pupil.traits().ability();
        return ability > 0.8 ? Pace.EARLY : ability < -0.8 ? Pace.LATE : Pace.USUAL;
    }

    private void agree(Plan.Builder plan) {
        plan.addAgreements(
                agreement(PlanParty.LEARNER, pupil.personId()),
                agreement(PlanParty.PARENT, circle.parent(0)),
                agreement(PlanParty.TUTOR, circle.tutor()));
        for (int i = 0; i < REVIEWS.size(); i++) {
            LocalDate on = REVIEWS.get(i);
            if (on.isAfter(period.start()) && pupil.isHere(on)) {
                plan.addReviews(Review.builder()
                        .on(on)
                        .addBy(pupil.personId(), circle.tutor())
                        .next(i + 1 < REVIEWS.size() ? REVIEWS.get(i + 1) : NEXT_REVIEW)
                        .build());
            }
        }
    }

    private Agreement agreement(PlanParty party, PersonId by) {
        return Agreement.builder().party(party).by(by).on(period.start()).build();
    }

    private Goal goal(int which, Phrase title) {
        Goal.Builder goal = Goal.builder()
                .id(GoalId.of(pupil.id("goal", which)))
                .title(pupil.say(title))
                .aspect(dice.pick(List.of(Aspect.values())))
                .addCapabilities(Entries.capability(dice));
        int steps = dice.between(1, 3);
        for (int step = 0; step < steps; step++) {
            goal.addTargets(target(step, steps));
        }
        return goal.build();
    }

    private Target target(int step, int steps) {
        int days =
                (int) (period.end().orElseThrow().toEpochDay() - period.start().toEpochDay());
        LocalDate due = period.start().plusDays((long) days * (step + 1) / (steps + 1) + dice.between(-4, 4));
        Target.Builder target = Target.builder()
                .id(TargetId.of(pupil.id("target", targets++)))
                .title(pupil.say(STEPS.get(Math.min(STEPS.size() - 1, step + dice.between(0, 2)))))
                .start(period.start())
                .due(due);
        LocalDate met = due.plusDays(dice.between(-20, 12));
        boolean reached = dice.chance(Traits.logistic(0.5 + 0.9 * pupil.traits().drive()));
        if (reached && met.isAfter(period.start()) && !met.isAfter(pupil.until())) {
            target.metOn(met);
        }
        return target.build();
    }
}
