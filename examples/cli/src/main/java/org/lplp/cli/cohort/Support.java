package org.lplp.cli.cohort;

import java.time.LocalDate;
import java.util.List;
import org.lplp.core.base.GoalId;
import org.lplp.core.base.Period;
import org.lplp.core.base.PersonId;
import org.lplp.core.base.PlanStatus;
import org.lplp.core.base.SupportPlanId;
import org.lplp.core.support.AgencyInvolvement;
import org.lplp.core.support.KeyWorker;
import org.lplp.core.support.SupportAgreement;
import org.lplp.core.support.SupportGoal;
import org.lplp.core.support.SupportPlan;
import org.lplp.core.support.SupportSection;

/** The family's own plan, where life at home is hard. */
final class Support {

    private static final LocalDate START = LocalDate.of(2025, 11, 3);
    private static final Period PERIOD = Period.of(START, SchoolYear.LAST_DAY);

    private static final List<Phrase> GOALS = List.of(
            new Phrase("Pawb wrth y bwrdd, bedair noson yr wythnos", "Everybody at the table, four nights a week"),
            new Phrase("Brecwast cyn y bws", "Breakfast before the bus"),
            new Phrase("Lle tawel i weithio", "A quiet place to work"),
            new Phrase("Talu'r rhent yn brydlon", "The rent on time"));

    private Support() {}

    static SupportSection of(Pupil pupil, Circle circle) {
        Dice dice = pupil.dice("support");
        SupportSection.Builder section = SupportSection.builder();
        boolean here = pupil.left().isEmpty() && !pupil.stay().start().isAfter(START);
        if (here && pupil.traits().needsFamilySupport() && dice.chance(0.7)) {
            section.addPlans(plan(pupil, circle, dice));
        }
        return section.build();
    }

    private static SupportPlan plan(Pupil pupil, Circle circle, Dice dice) {
        Adult worker = pupil.town().keyWorker(pupil.seat().place());
        PersonId keyWorker = circle.adult(worker);
        PersonId parent = circle.parent(0);
        SupportPlan.Builder plan = SupportPlan.builder()
                .id(SupportPlanId.of(pupil.id("support plan", 0)))
                .title(pupil.say(new Phrase("Cynllun y teulu", "The family's plan")))
                .status(PlanStatus.ACTIVE)
                .period(PERIOD)
                .addFamily(pupil.personId(), parent)
                .addKeyWorkers(KeyWorker.builder()
                        .person(keyWorker)
                        .organisation(worker.organisation())
                        .period(PERIOD)
                        .build())
                .addAgencies(agency(circle, OrganisationOf.AGENCY))
                .recordedBy(keyWorker)
                .recordedAt(Pupil.recorded(START));
        if (dice.chance(0.5)) {
            plan.addAgencies(agency(circle, OrganisationOf.HEALTH));
        }
        for (PersonId party : List.of(pupil.personId(), parent)) {
            plan.addAgreements(SupportAgreement.builder().by(party).on(START).build());
        }
        int first = dice.between(0, GOALS.size() - 1);
        int goals = dice.between(1, 3);
        for (int i = 0; i < goals; i++) {
            plan.addGoals(goal(
                    pupil, dice, i, GOALS.get((first + i) % GOALS.size()), i % 2 == 0 ? parent : pupil.personId()));
        }
        return plan.build();
    }

    private static AgencyInvolvement agency(Circle circle, OrganisationOf of) {
        return AgencyInvolvement.builder()
                .agency(circle.organisation(of))
                .period(PERIOD)
                .build();
    }

    private static SupportGoal goal(Pupil pupil, Dice dice, int which, Phrase title, PersonId owner) {
        LocalDate due = START.plusWeeks(dice.between(8, 32));
        SupportGoal.Builder goal = SupportGoal.builder()
                .id(GoalId.of(pupil.id("support goal", which)))
                .title(pupil.say(title))
                .owner(owner)
                .due(due);
        LocalDate met = due.plusDays(dice.between(-25, 10));
        if (dice.chance(0.6) && !met.isAfter(SchoolYear.TODAY)) {
            goal.metOn(met);
        }
        return goal.build();
    }
}
