package org.lplp.scoring.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lplp.core.base.CapabilityId;
import org.lplp.core.base.EntryId;
import org.lplp.core.base.Period;
import org.lplp.core.calendar.CalendarPolicy;
import org.lplp.core.calendar.CalendarSection;
import org.lplp.core.calendar.HalfTerm;
import org.lplp.core.calendar.Term;
import org.lplp.core.document.Community;
import org.lplp.core.document.Framework;
import org.lplp.core.document.Portfolio;
import org.lplp.core.evidence.Entry;
import org.lplp.core.people.Learner;
import org.lplp.core.risk.RiskRuleSet;
import org.lplp.core.rule.Standing;
import org.lplp.core.scorecard.Scorecard;
import org.lplp.core.wellbeing.Instrument;
import org.lplp.core.wellbeing.Scale;
import org.lplp.scoring.base.Scored;
import org.lplp.scoring.budget.BudgetPosition;
import org.lplp.scoring.capability.CapabilityProfile;
import org.lplp.scoring.challenge.ChallengeSummary;
import org.lplp.scoring.evidence.PortfolioBalance;
import org.lplp.scoring.measure.Readings;
import org.lplp.scoring.mentoring.MentoringEntitlement;
import org.lplp.scoring.mentoring.SchoolYear;
import org.lplp.scoring.peer.PeerCredits;
import org.lplp.scoring.place.SettingShares;
import org.lplp.scoring.plan.PlanProgress;
import org.lplp.scoring.plan.PlanProgressDetail;
import org.lplp.scoring.relationship.RelationshipMap;
import org.lplp.scoring.risk.EarlyNotice;
import org.lplp.scoring.scorecard.BalancedScorecard;
import org.lplp.scoring.support.FamilyAgencies;
import org.lplp.scoring.wellbeing.InstrumentScale;

/** Every score that the library knows, of one portfolio. */
public final class StandardScores {

    private StandardScores() {}

    /**
     * Scores a portfolio.
     *
     * @param portfolio the facts
     * @param framework the policy
     * @param asOf the day of reckoning; facts after it do not count
     * @return relationship map, mentoring entitlement, peer credits, budget position, plan progress, capability profile, portfolio
     *     balance, challenge summary, shares of settings and agencies of the family, one each; then each scorecard,
     *     each risk rule set in force and each scale of each instrument of the framework, in its order
     */
    public static List<Scored<?>> all(Portfolio portfolio, Framework framework, LocalDate asOf) {
        Learner learner = portfolio.getPeople().getLearner();
        Scored<PlanProgressDetail> progress = PlanProgress.score(portfolio.getPlan(), framework.getPlan(), asOf);
        List<Scored<?>> scores = new ArrayList<>();
        scores.add(RelationshipMap.score(
                portfolio.getPeople(), portfolio.getRelationship(), framework.getRelationship(), asOf));
        scores.add(MentoringEntitlement.score(
                portfolio.getMentoring(),
                framework.getMentoring(),
                learner,
                portfolio.getIssued().toLocalDate(),
                schoolYear(portfolio.getCalendar(), framework.getCalendar()),
                asOf));
        scores.add(PeerCredits.score(
                portfolio.getPeer(),
                framework.getPeer(),
                framework.getCalendar().getYearStart(),
                learner.getId(),
                asOf));
        scores.add(
                progress.value().isPresent()
                        ? BudgetPosition.score(
                                portfolio.getBudget(),
                                framework.getBudget(),
                                new HashSet<>(progress.detail().goalsReached()),
                                asOf)
                        : BudgetPosition.score(portfolio.getBudget(), framework.getBudget(), asOf));
        scores.add(progress);
        scores.add(CapabilityProfile.score(portfolio.getEvidence(), framework.getCapability(), asOf));
        scores.add(PortfolioBalance.score(portfolio.getEvidence(), asOf));
        scores.add(ChallengeSummary.score(
                portfolio.getChallenge(), framework.getChallenge(), learner.getId(), shows(portfolio), asOf));
        scores.add(SettingShares.score(LearningTimes.of(portfolio, asOf), framework.getPlace()));
        scores.add(FamilyAgencies.score(portfolio.getSupport(), framework.getSupport(), asOf));
        Readings readings = Readings.of(framework.getMeasure(), portfolio.getMeasure(), asOf);
        for (Scorecard scorecard : framework.getScorecard().getScorecards()) {
            scores.add(BalancedScorecard.score(scorecard, readings));
        }
        for (RiskRuleSet rules : framework.getRisk().inForce(asOf)) {
            scores.add(EarlyNotice.score(rules, readings));
        }
        for (Instrument instrument : framework.getWellbeing().getInstruments()) {
            for (Scale scale : instrument.getScales()) {
                scores.add(InstrumentScale.score(instrument, scale, portfolio.getWellbeing(), learner, asOf));
            }
        }
        return List.copyOf(scores);
    }

    /**
     * Scores a portfolio within the community around it.
     *
     * @param portfolio the facts
     * @param community the facts around it
     * @param framework the policy
     * @param asOf the day of reckoning; facts after it do not count
     * @return all that {@link #all(Portfolio, Framework, LocalDate)} gives; then the search of the community's offers
     */
    public static List<Scored<?>> all(Portfolio portfolio, Community community, Framework framework, LocalDate asOf) {
        List<Scored<?>> scores = new ArrayList<>(all(portfolio, framework, asOf));
        scores.add(Offers.search(portfolio, community, framework, asOf));
        return List.copyOf(scores);
    }

    private static Map<EntryId, Set<CapabilityId>> shows(Portfolio portfolio) {
        Map<EntryId, Set<CapabilityId>> shows = new HashMap<>();
        for (Entry entry : Standing.records(
                portfolio.getEvidence().getEntries(), Entry::getId, "evidence.entries", new HashSet<>())) {
            Set<CapabilityId> capabilities = new HashSet<>();
            entry.getCapabilities().forEach(link -> capabilities.add(link.getCapability()));
            shows.put(entry.getId(), capabilities);
        }
        return shows;
    }

    private static SchoolYear schoolYear(CalendarSection calendar, CalendarPolicy policy) {
        List<Period> terms = new ArrayList<>();
        List<Period> halfTerms = new ArrayList<>();
        for (Term term : calendar.getTerms()) {
            terms.add(term.getPeriod());
            for (HalfTerm halfTerm : term.getHalfTerms()) {
                halfTerms.add(halfTerm.getPeriod());
            }
        }
        return new SchoolYear(policy.getYearStart(), terms, halfTerms);
    }
}
