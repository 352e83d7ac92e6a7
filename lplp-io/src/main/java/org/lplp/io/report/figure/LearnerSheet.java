package org.lplp.io.report.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.lplp.core.base.Language;
import org.lplp.core.disclosure.Audience;
import org.lplp.core.document.Framework;
import org.lplp.core.document.Portfolio;
import org.lplp.scoring.base.Scored;
import org.lplp.scoring.budget.BudgetPositionDetail;
import org.lplp.scoring.challenge.ChallengeSummaryDetail;
import org.lplp.scoring.document.StandardScores;
import org.lplp.scoring.mentoring.MentoringEntitlementDetail;
import org.lplp.scoring.peer.PeerCreditsDetail;
import org.lplp.scoring.plan.PlanProgressDetail;
import org.lplp.scoring.relationship.RelationshipMapDetail;
import org.lplp.scoring.scorecard.BalancedScorecardDetail;

/** A learner's page. */
public final class LearnerSheet {

    private LearnerSheet() {}

    /**
     * Lays the page out.
     *
     * @param portfolio the record, or what the audience may see of it
     * @param framework the policy
     * @param asOf the day of reckoning
     * @param audience who reads the page
     * @param language English or Welsh
     * @param radar whether the sides of a scorecard are shown as a radar too
     * @return the page
     */
    public static Page page(
            Portfolio portfolio,
            Framework framework,
            LocalDate asOf,
            Audience audience,
            Language language,
            boolean radar) {
        Wording words = Wording.in(language, portfolio.getLanguage());
        Cast cast = new Cast(portfolio.getPeople(), words);
        Names names = Names.of(portfolio, framework, words);
        List<Scored<?>> scores = StandardScores.all(portfolio, framework, asOf);
        List<Section> sections = new ArrayList<>();
        int cards = 0;
        for (Scored<?> scored : scores) {
            Object detail = scored.detail();
            if (detail instanceof RelationshipMapDetail map) {
                sections.add(RelationshipFigures.of(map, cast, words));
            } else if (detail instanceof MentoringEntitlementDetail promise) {
                sections.add(MentoringFigures.of(promise, asOf, words));
            } else if (detail instanceof PeerCreditsDetail credits) {
                sections.add(MoneyFigures.credits(credits, words));
            } else if (detail instanceof BudgetPositionDetail budgets) {
                sections.add(MoneyFigures.budgets(budgets, words));
            } else if (detail instanceof PlanProgressDetail progress) {
                sections.add(PlanFigures.of(progress, names, words));
            } else if (detail instanceof ChallengeSummaryDetail challenges) {
                sections.add(ChallengeFigures.of(challenges, names, words));
            } else if (detail instanceof BalancedScorecardDetail card) {
                sections.add(ScorecardFigures.of(scored, card, ++cards, radar, names, words));
            }
        }
        sections.add(Explanations.of(scores, names, words));
        return Page.of(
                words,
                words.titled("learner.title", cast.learner().name()),
                List.of(
                        words.word("learner.asOf", words.day(asOf).words(), framework.getId(), framework.getVersion()),
                        words.word(
                                "learner.audience",
                                words.code("audience", audience).words()),
                        words.word("prompt")),
                sections);
    }
}
