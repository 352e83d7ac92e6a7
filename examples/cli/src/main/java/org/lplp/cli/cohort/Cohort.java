package org.lplp.cli.cohort;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.lplp.core.base.DocumentId;
import org.lplp.core.base.GoalId;
import org.lplp.core.document.Community;
import org.lplp.core.document.Issuer;
import org.lplp.core.document.Portfolio;
import org.lplp.core.home.HomeSection;
import org.lplp.core.plan.PlanSection;
import org.lplp.core.support.SupportPlan;
import org.lplp.core.support.SupportSection;

/**
 * Invented learners and their community. The same size and seed give the same documents everywhere and always; a larger size with the
 * same seed gives the same learners first.
 *
 * @param size how many learners there are
 * @param seed from what they are made
 */
public record Cohort(int size, long seed) {

    /**
     * @throws IllegalArgumentException if the size is not positive
     */
    public Cohort {
        if (size < 1) {
            throw new IllegalArgumentException("a cohort has at least one learner");
        }
    }

    /**
     * Makes the record of one learner.
     *
     * @param number which learner, from 0
     * @return the portfolio
     * @throws IndexOutOfBoundsException if there is no such learner
     */
    public Portfolio learner(int number) {
        Pupil pupil = pupil(number);
        Circle circle = new Circle(pupil);
        Optional<Adult> mentor = Mentors.find(pupil);
        PlanSection plan = Plans.of(pupil, circle);
        List<GoalId> goals = plan.getPlans().stream()
                .flatMap(each -> each.getGoals().stream())
                .map(goal -> goal.getId())
                .toList();
        SupportSection support = Support.of(pupil, circle);
        HomeSection home = Home.of(pupil, circle, goals);
        Optional<SupportPlan> supportPlan = support.getPlans().stream().findFirst();
        return Portfolio.builder()
                .id(pupil.documentId())
                .issued(SchoolYear.ISSUED)
                .issuer(Issuer.builder()
                        .name(pupil.town().record(OrganisationOf.SCHOOL).getName())
                        .build())
                .language(pupil.tongue().language())
                .relationship(Ties.of(pupil, circle, mentor))
                .plan(plan)
                .evidence(Entries.of(pupil, circle, goals))
                .mentoring(Mentors.of(pupil, circle, mentor, goals))
                .peer(Tutoring.of(pupil, circle))
                .support(support)
                .budget(Money.of(pupil, circle, goals, supportPlan))
                .measure(Measures.of(pupil, circle))
                .calendar(Days.of(pupil, circle))
                .challenge(Challenges.of(pupil, circle))
                .home(home)
                .wellbeing(Questionnaires.of(pupil, circle, !home.getModules().isEmpty()))
                .enterprise(TakingPart.enterprise(pupil, circle))
                .project(TakingPart.project(pupil, circle))
                .leadership(TakingPart.leadership(pupil, circle))
                .disclosure(Moves.consents(pupil, circle))
                .passport(Moves.passports(pupil, circle))
                .people(circle.section())
                .build();
    }

    /**
     * Gives the id of one learner's portfolio.
     *
     * @param number which learner, from 0
     * @return the id
     * @throws IndexOutOfBoundsException if there is no such learner
     */
    public DocumentId id(int number) {
        return pupil(number).documentId();
    }

    private Pupil pupil(int number) {
        return Pupil.of(seed, new Seat(Objects.checkIndex(number, size)));
    }

    /**
     * Makes the community in which the learners are, whose roster lists them all.
     *
     * @return the community
     */
    public Community community() {
        return Surroundings.of(this);
    }
}
