package org.lplp.cli.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lplp.core.base.Sphere;
import org.lplp.core.budget.BudgetPurpose;
import org.lplp.core.document.Portfolio;
import org.lplp.core.measure.Observation;
import org.lplp.core.mentoring.MentoringSession;
import org.lplp.core.mentoring.SessionStatus;

/** The figures of a cohort are those of people: spread, hanging together, and with gaps. The bounds are broad. */
class CohortFiguresTest {

    private static final int SIZE = 900;

    @ParameterizedTest
    @ValueSource(longs = {42, 7, 2026})
    void figuresArePlausible(long seed) {
        Cohort cohort = new Cohort(SIZE, seed);
        List<Portfolio> learners =
                IntStream.range(0, SIZE).mapToObj(cohort::learner).toList();
        absence(learners);
        attainment(learners);
        ties(learners);
        takingPart(learners);
    }

    private static void absence(List<Portfolio> learners) {
        double[] shares = figures(learners, CohortFiguresTest::absence);
        assertThat(mean(shares)).isBetween(0.05, 0.09);
        // Persistent absence, about a fifth.
        assertThat(Arrays.stream(shares).filter(share -> share >= 0.1).count() / (double) shares.length)
                .isBetween(0.14, 0.28);
        assertThat(missing(learners, CohortFiguresTest::absence)).isBetween(0.005, 0.08);
    }

    private static void attainment(List<Portfolio> learners) {
        double[] levels = figures(learners, learner -> latest(learner, "attainment"));
        assertThat(mean(levels)).isBetween(52.0, 62.0);
        assertThat(StrictMath.sqrt(covariance(levels, levels))).isBetween(10.0, 18.0);
        assertThat(correlation(learners, CohortFiguresTest::absence, learner -> latest(learner, "attainment")))
                .isBetween(-0.7, -0.25);
        assertThat(correlation(learners, CohortFiguresTest::peers, learner -> latest(learner, "care")))
                .isGreaterThan(0.15);
        assertThat(missing(learners, learner -> latest(learner, "care"))).isBetween(0.02, 0.25);
        // Those who are often away have more gaps.
        assertThat(missing(learners.stream().filter(isOftenAway()).toList(), learner -> latest(learner, "reading")))
                .isGreaterThan(missing(
                        learners.stream().filter(isOftenAway().negate()).toList(),
                        learner -> latest(learner, "reading")));
    }

    private static Predicate<Portfolio> isOftenAway() {
        return learner -> absence(learner).orElse(0.0) >= 0.1;
    }

    private static void ties(List<Portfolio> learners) {
        assertThat(share(learners, learner -> peers(learner).orElseThrow() == 0))
                .isBetween(0.02, 0.1);
        assertThat(share(learners, learner -> peers(learner).orElseThrow() >= 7))
                .isBetween(0.02, 0.2);
    }

    private static void takingPart(List<Portfolio> learners) {
        assertThat(share(
                        learners,
                        learner -> learner.getMentoring().getMentorings().isEmpty()))
                .isBetween(0.02, 0.12);
        assertThat(share(learners, learner -> sessions(learner, SessionStatus.HELD) >= 14))
                .isBetween(0.2, 0.9);
        assertThat(share(learners, learner -> sessions(learner, SessionStatus.HELD) < 9))
                .isBetween(0.05, 0.5);
        assertThat(share(learners, learner -> !learner.getPeer().getCredits().isEmpty()))
                .isBetween(0.08, 0.25);
        assertThat(share(learners, learner -> learner.getPlan().getPlans().isEmpty()))
                .isBetween(0.06, 0.2);
        assertThat(share(learners, has(BudgetPurpose.RE_ENGAGEMENT))).isBetween(0.02, 0.12);
        assertThat(share(learners, has(BudgetPurpose.FAMILY_SUPPORT))).isBetween(0.005, 0.06);
        assertThat(share(learners, learner -> !learner.getPassport().getMoves().isEmpty()))
                .isBetween(0.005, 0.05);
        assertThat(share(
                        learners,
                        learner -> learner.getLanguage().orElseThrow().value().equals("cy")))
                .isBetween(0.15, 0.35);
        assertThat(share(
                        learners,
                        learner -> learner.getPeople().getLearner().getEnrolments().stream()
                                .anyMatch(enrolment -> enrolment.getUnit().isPresent()
                                        && enrolment.getPeriod().end().isPresent())))
                .isBetween(0.001, 0.03);
    }

    private static Predicate<Portfolio> has(BudgetPurpose purpose) {
        return learner -> learner.getBudget().getBudgets().stream()
                .anyMatch(budget -> budget.getPurpose().equals(purpose));
    }

    private static long sessions(Portfolio learner, SessionStatus status) {
        return learner.getMentoring().getMentorings().stream()
                .flatMap(mentoring -> mentoring.getSessions().stream())
                .map(MentoringSession::getStatus)
                .filter(status::equals)
                .count();
    }

    private static Optional<Double> peers(Portfolio learner) {
        return Optional.of((double) learner.getRelationship().getRelationships().stream()
                .filter(tie -> tie.getSphere() == Sphere.PEERS)
                .count());
    }

    private static Optional<Double> absence(Portfolio learner) {
        return last(learner, "absence")
                .map(each -> each.getValue().doubleValue()
                        / each.getOutOf().orElseThrow().doubleValue());
    }

    private static Optional<Double> latest(Portfolio learner, String measure) {
        return last(learner, measure).map(each -> each.getValue().doubleValue());
    }

    private static Optional<Observation> last(Portfolio learner, String measure) {
        return learner.getMeasure().getObservations().stream()
                .filter(each -> each.getMeasure().value().equals("urn:lplp:measure:" + measure))
                .reduce((one, other) -> other);
    }

    /** A figure of a learner, or none. */
    private interface Figure extends Function<Portfolio, Optional<Double>> {}

    private static double[] figures(List<Portfolio> learners, Figure figure) {
        return learners.stream()
                .map(figure)
                .flatMap(Optional::stream)
                .mapToDouble(Double::doubleValue)
                .toArray();
    }

    private static double missing(List<Portfolio> learners, Figure figure) {
        return 1 - figures(learners, figure).length / (double) learners.size();
    }

    private static double share(List<Portfolio> learners, Predicate<Portfolio> which) {
        return learners.stream().filter(which).count() / (double) learners.size();
    }

    private static double correlation(List<Portfolio> learners, Figure one, Figure other) {
        List<Portfolio> both = learners.stream()
                .filter(learner ->
                        one.apply(learner).isPresent() && other.apply(learner).isPresent())
                .toList();
        double[] x = figures(both, one);
        double[] y = figures(both, other);
        return covariance(x, y) / StrictMath.sqrt(covariance(x, x) * covariance(y, y));
    }

    private static double covariance(double[] x, double[] y) {
        double meanX = mean(x);
        double meanY = mean(y);
        return IntStream.range(0, x.length)
                        .mapToDouble(i -> (x[i] - meanX) * (y[i] - meanY))
                        .sum()
                / (x.length - 1);
    }

    private static double mean(double[] figures) {
        return Arrays.stream(figures).average().orElseThrow();
    }
}
