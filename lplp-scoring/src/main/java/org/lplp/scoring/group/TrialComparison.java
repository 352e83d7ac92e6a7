package org.lplp.scoring.group;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lplp.core.base.Direction;
import org.lplp.core.base.PersonId;
import org.lplp.core.document.Community;
import org.lplp.core.document.Framework;
import org.lplp.core.document.Portfolio;
import org.lplp.core.group.GroupMembership;
import org.lplp.core.group.LearningGroup;
import org.lplp.core.group.Trial;
import org.lplp.core.group.TrialAllocation;
import org.lplp.core.group.TrialArm;
import org.lplp.core.group.TrialArmKind;
import org.lplp.scoring.base.Figure;
import org.lplp.scoring.base.Rational;
import org.lplp.scoring.measure.Readings;
import org.lplp.scoring.measure.Statistic;

/**
 * The learners of a trial who had something, such as mentoring, held against those who had not (ideas 8 and 20).
 *
 * <p>Who is in an arm says the community: a learner belongs where the first day of the trial finds them, and stays there whatever
 * comes (by intention to treat). A learner of two arms, or whose portfolio is not there, is not left out in silence.
 *
 * <p>It is made for one pass: {@link #add} each portfolio, then {@link #finish}. Where portfolios are spread over machines, each has
 * a comparison of its own; they are {@linkplain #merge merged}, and the whole is finished.
 */
public final class TrialComparison {

    /** The code of the function. */
    public static final String CODE = "group.trial";

    /** The dimension of the arms. */
    public static final String ARM = "arm";

    private final Trial trial;
    private final Framework framework;
    private final Map<PersonId, String> arms = new HashMap<>();
    private final Set<PersonId> inTwo = new HashSet<>();
    private final Set<PersonId> seen = new HashSet<>();
    private final GapTally tally =
            new GapTally(List.of(), ARM, TrialArmKind.TREATED.value(), TrialArmKind.CONTROL.value());

    /**
     * Reads who is in which arm.
     *
     * @param trial the trial
     * @param community the community that it is of
     * @param framework the framework that defines its measure
     */
    public TrialComparison(Trial trial, Community community, Framework framework) {
        this.trial = trial;
        this.framework = framework;
        for (TrialArm arm : trial.getArms()) {
            for (LearningGroup group : community.getGroup().getGroups()) {
                if (arm.getGroup().filter(group.getId()::equals).isPresent()) {
                    group.getMembers().forEach(member -> place(member, Figure.named(arm.getKind())));
                }
            }
        }
    }

    private void place(GroupMembership member, String arm) {
        if (member.getPeriod().contains(trial.getPeriod().start())) {
            String before = arms.putIfAbsent(member.getLearner(), arm);
            if (before != null && !before.equals(arm)) {
                inTwo.add(member.getLearner());
            }
        }
    }

    /**
     * Adds a portfolio.
     *
     * @param portfolio the portfolio of any learner
     * @param asOf the day of reckoning; what was observed later does not count
     * @return true if the learner is in one arm, and was not added before
     */
    public boolean add(Portfolio portfolio, LocalDate asOf) {
        PersonId learner = portfolio.getPeople().getLearner().getId();
        String arm = arms.get(learner);
        if (arm == null || inTwo.contains(learner) || !seen.add(learner)) {
            return false;
        }
        LocalDate start = trial.getPeriod().start();
        LocalDate last = trial.getPeriod()
                .end()
                .map(end -> end.minusDays(1))
                .filter(end -> end.isBefore(asOf))
                .orElse(asOf);
        int days = (int) Math.max(0, ChronoUnit.DAYS.between(start, last));
        Optional<Rational> baseline = read(portfolio, start, Optional.empty());
        Optional<Rational> outcome = days == 0 ? Optional.empty() : read(portfolio, last, Optional.of(days));
        tally.add(List.of(arm), figures(baseline, outcome));
        return true;
    }

    /**
     * Adds what another comparison saw, of the same trial in the same community.
     *
     * @param part the other one, not finished; it stays as it is
     * @throws IllegalArgumentException if it is of another trial or of other arms, or saw a learner whom this one saw too
     */
    public void merge(TrialComparison part) {
        if (!trial.equals(part.trial) || !arms.equals(part.arms)) {
            throw new IllegalArgumentException("parts that are merged are of one trial, with the same arms");
        }
        if (!Collections.disjoint(seen, part.seen)) {
            throw new IllegalArgumentException("a learner is in one part only");
        }
        tally.merge(part.tally);
        seen.addAll(part.seen);
    }

    private Optional<Rational> read(Portfolio portfolio, LocalDate day, Optional<Integer> days) {
        return Readings.of(framework.getMeasure(), portfolio.getMeasure(), day)
                .read(trial.getMeasure(), Statistic.LATEST_OR_SHARE, days, false)
                .figure();
    }

    private Map<GroupFigure, Optional<Rational>> figures(Optional<Rational> baseline, Optional<Rational> outcome) {
        Optional<Rational> gain = outcome.flatMap(after -> baseline.map(after::minus));
        Map<GroupFigure, Optional<Rational>> figures = new HashMap<>();
        figures.put(figure("trial.baseline", FigureKind.MEAN), baseline);
        figures.put(figure("trial.outcome", FigureKind.MEAN), outcome);
        figures.put(figure("trial.gain", FigureKind.MEAN), gain);
        figures.put(figure("trial.followed_up", FigureKind.SHARE), Optional.of(share(outcome.isPresent())));
        better().ifPresent(sign -> figures.put(improved(), gain.map(more -> share(more.signum() * sign > 0))));
        return figures;
    }

    private static Rational share(boolean holds) {
        return holds ? Rational.ONE : Rational.ZERO;
    }

    private GroupFigure improved() {
        return figure("trial.improved", FigureKind.SHARE);
    }

    private GroupFigure figure(String code, FigureKind kind) {
        return new GroupFigure(code, trial.getMeasure().value(), kind);
    }

    private Optional<Integer> better() {
        return framework.getMeasure().getMeasures().stream()
                .filter(measure -> measure.getId().equals(trial.getMeasure()))
                .findFirst()
                .flatMap(measure -> measure.getDirection())
                .filter(Direction::isKnown)
                .map(direction -> direction.equals(Direction.HIGHER_IS_BETTER) ? 1 : -1);
    }

    /**
     * Adds those of whom there is no portfolio, as lost: nothing is known of them. If no arm names a group, the counts that the trial
     * itself states are taken instead; an arm without a count of the improved is one of learners of whom it is not known.
     *
     * @return the figures of the arms
     */
    public GapTally finish() {
        if (isRecorded()) {
            for (TrialArm arm : trial.getArms()) {
                int improved = Math.min(arm.getLearners(), arm.getImproved().orElse(0));
                for (int learner = 0; learner < arm.getLearners(); learner++) {
                    int at = learner;
                    tally.add(
                            List.of(Figure.named(arm.getKind())),
                            Map.of(improved(), arm.getImproved().map(count -> share(at < improved))));
                }
            }
        }
        arms.forEach((learner, arm) -> {
            if (!inTwo.contains(learner) && seen.add(learner)) {
                tally.add(List.of(arm), figures(Optional.empty(), Optional.empty()));
            }
        });
        return tally;
    }

    /**
     * Tells whether the counts are those that the trial itself states.
     *
     * @return true if no learner is known to be in an arm
     */
    public boolean isRecorded() {
        return arms.isEmpty();
    }

    /**
     * Says what the comparison cannot say.
     *
     * @return sentences in English, without any figure of a learner
     */
    public List<String> limits() {
        List<String> limits = new ArrayList<>();
        Optional<TrialAllocation> allocation = trial.getAllocation();
        if (allocation.filter(TrialAllocation.RANDOM::equals).isPresent()) {
            limits.add(
                    "Learners came into the arms by lot: a difference beyond its interval can be put down to what was tried,"
                            + " as far as all of them were followed up.");
        } else {
            limits.add(
                    "Learners did not come into the arms by lot ("
                            + allocation
                                    .filter(TrialAllocation::isKnown)
                                    .map(TrialAllocation::value)
                                    .orElse("it is not known how")
                            + "): the arms may differ in more than what was tried, so a difference is not shown to be its effect.");
        }
        if (isRecorded()) {
            limits.add("The counts are those that the trial states; baseline and attrition are not known.");
        } else {
            limits.add(
                    "Learners without an outcome are in no outcome figure; if the arms differ in how many were followed up,"
                            + " that alone can make a difference.");
            if (better().isEmpty()) {
                limits.add("The framework does not say whether more is better, so nobody is said to have improved.");
            }
        }
        if (!inTwo.isEmpty()) {
            limits.add("Learners in both arms are in neither.");
        }
        return limits;
    }
}
