package org.lplp.scoring.group;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lplp.core.base.Sphere;
import org.lplp.core.budget.BudgetPurpose;
import org.lplp.core.document.Framework;
import org.lplp.core.document.Portfolio;
import org.lplp.core.measure.Measure;
import org.lplp.core.risk.PointBand;
import org.lplp.core.risk.RiskFactor;
import org.lplp.core.risk.RiskRuleSet;
import org.lplp.core.risk.RiskStatistic;
import org.lplp.scoring.base.Rational;
import org.lplp.scoring.base.Scored;
import org.lplp.scoring.measure.Readings;
import org.lplp.scoring.measure.Statistic;
import org.lplp.scoring.mentoring.MentoringEntitlementDetail;
import org.lplp.scoring.peer.PeerCreditsDetail;
import org.lplp.scoring.relationship.RelationshipMap;
import org.lplp.scoring.relationship.RelationshipMapDetail;

/** What one learner gives to the figures of a group. It follows from the scores of the learner's portfolio, and adds no other. */
public final class LearnerFigures {

    /** Whose promised mentoring was given in full. */
    public static final GroupFigure MENTORING_MET = GroupFigure.share("mentoring.entitlement_met");

    /** Who has no tie to a peer. */
    public static final GroupFigure WITHOUT_PEER = GroupFigure.share("relationship.without_peer");

    /** Who taught others, so that it was credited. */
    public static final GroupFigure TUTORS = GroupFigure.share("peer.tutors");

    /** Who has a budget against leaving learning. */
    public static final GroupFigure RE_ENGAGEMENT = GroupFigure.share("budget.re_engagement");

    /** In the topmost band of a risk factor: of absence in England, persistent absence. The subject is the factor. */
    public static final String TOP_BAND = "risk.top_band";

    /** The latest value of a measure, divided by its denominator if it has one. The subject is the measure. */
    public static final String LATEST = "measure.latest";

    private final Map<GroupFigure, Optional<Rational>> figures = new HashMap<>();

    private LearnerFigures() {}

    /**
     * Reckons the figures of a learner.
     *
     * @param portfolio the facts
     * @param framework the policy
     * @param scores the scores of that portfolio by that framework
     * @param asOf the day of reckoning, that of the scores
     * @return each figure, of a share 1 or 0; empty where it is not known
     */
    public static Map<GroupFigure, Optional<Rational>> of(
            Portfolio portfolio, Framework framework, List<Scored<?>> scores, LocalDate asOf) {
        LearnerFigures learner = new LearnerFigures();
        scores.forEach(learner::score);
        learner.figures.put(
                RE_ENGAGEMENT,
                share(portfolio.getBudget().getBudgets().stream()
                        .anyMatch(budget -> budget.getPurpose().equals(BudgetPurpose.RE_ENGAGEMENT))));
        Readings readings = Readings.of(framework.getMeasure(), portfolio.getMeasure(), asOf);
        for (Measure measure : framework.getMeasure().getMeasures()) {
            if (!Readings.isProtected(measure)) {
                learner.figures.put(
                        new GroupFigure(LATEST, measure.getId().value(), FigureKind.MEAN),
                        readings.read(measure.getId(), Statistic.LATEST_OR_SHARE, Optional.empty(), false)
                                .figure());
            }
        }
        for (RiskRuleSet rules : framework.getRisk().inForce(asOf)) {
            rules.getFactors().stream()
                    .filter(factor -> factor.getStatistic().equals(RiskStatistic.LATEST_SHARE))
                    .forEach(factor -> learner.topBand(factor, readings));
        }
        return Map.copyOf(learner.figures);
    }

    private void score(Scored<?> scored) {
        if (scored.detail() instanceof MentoringEntitlementDetail mentoring) {
            figures.put(
                    MENTORING_MET,
                    mentoring.required() == 0 ? Optional.empty() : share(mentoring.given() >= mentoring.required()));
        } else if (scored.detail() instanceof PeerCreditsDetail peer) {
            figures.put(
                    TUTORS,
                    share(peer.accruals().stream()
                            .anyMatch(accrual -> accrual.granted().signum() > 0)));
        } else if (scored.detail() instanceof RelationshipMapDetail map) {
            boolean recorded = !scored.missing().contains("relationship");
            figures.put(
                    WITHOUT_PEER,
                    recorded
                            ? share(map.ties().stream().noneMatch(tie -> tie.sphere() == Sphere.PEERS))
                            : Optional.empty());
        }
        if (List.of(RelationshipMap.CODE, "plan.progress", "scorecard.balanced").contains(scored.code())) {
            String subject = scored.subject().map(id -> id.value()).orElse("");
            figures.put(
                    new GroupFigure(scored.code(), subject, FigureKind.MEAN),
                    scored.value().map(Rational::of));
        }
    }

    private void topBand(RiskFactor factor, Readings readings) {
        Optional<BigDecimal> top = factor.getBands().stream()
                .filter(band -> band.getPoints().signum() > 0)
                .map(PointBand::getAtLeast)
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder());
        top.ifPresent(least -> figures.put(
                new GroupFigure(TOP_BAND, factor.getId().value(), FigureKind.SHARE),
                readings.read(factor.getMeasure(), Statistic.LATEST_SHARE, factor.getWindowDays(), false)
                        .figure()
                        .flatMap(figure -> share(figure.compareTo(Rational.of(least)) >= 0))));
    }

    private static Optional<Rational> share(boolean holds) {
        return Optional.of(holds ? Rational.ONE : Rational.ZERO);
    }
}
