package org.lplp.core.document;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.lplp.core.budget.BudgetFacts;
import org.lplp.core.calendar.CalendarFacts;
import org.lplp.core.capability.CapabilityFacts;
import org.lplp.core.challenge.ChallengeFacts;
import org.lplp.core.code.CodeFacts;
import org.lplp.core.disclosure.DisclosureFacts;
import org.lplp.core.enterprise.EnterpriseFacts;
import org.lplp.core.evidence.EvidenceFacts;
import org.lplp.core.home.HomeFacts;
import org.lplp.core.leadership.LeadershipFacts;
import org.lplp.core.measure.MeasureFacts;
import org.lplp.core.mentoring.MentoringFacts;
import org.lplp.core.passport.PassportFacts;
import org.lplp.core.peer.PeerFacts;
import org.lplp.core.people.Learner;
import org.lplp.core.people.PeopleFacts;
import org.lplp.core.plan.PlanFacts;
import org.lplp.core.project.ProjectFacts;
import org.lplp.core.relationship.RelationshipFacts;
import org.lplp.core.rule.RuleOutcome;
import org.lplp.core.support.SupportFacts;
import org.lplp.core.wellbeing.WellbeingFacts;

/**
 * What rules on a portfolio read: the portfolio, the framework that judges it, the community around it if that is given, the day of
 * reckoning, and the facts of each domain word, gathered once.
 *
 * @param portfolio the portfolio
 * @param framework the framework that judges it
 * @param community the facts on the community around it; empty if none is given
 * @param asOf the day of reckoning
 * @param capability the facts on the framework's capabilities
 * @param people the facts on people
 * @param disclosure the facts on disclosure
 * @param relationship the facts on relationships
 * @param plan the facts on plans
 * @param evidence the facts on entries
 * @param mentoring the facts on mentoring
 * @param peer the facts on learning among peers
 * @param budget the facts on budgets
 * @param measure the facts on observations
 * @param calendar the facts on the school year
 * @param support the facts on support plans of families
 * @param challenge the facts on personal challenges
 * @param home the facts on learning at home and the journal
 * @param wellbeing the facts on instruments and programmes
 * @param passport the facts on moves and passports
 * @param enterprise the facts on the learner's part in enterprises
 * @param project the facts on the learner's part in projects
 * @param leadership the facts on the learner's part in leading the school
 */
public record PortfolioFacts(
        Portfolio portfolio,
        Framework framework,
        Optional<CommunityFacts> community,
        LocalDate asOf,
        CapabilityFacts capability,
        PeopleFacts people,
        DisclosureFacts disclosure,
        RelationshipFacts relationship,
        PlanFacts plan,
        EvidenceFacts evidence,
        MentoringFacts mentoring,
        PeerFacts peer,
        BudgetFacts budget,
        MeasureFacts measure,
        CalendarFacts calendar,
        SupportFacts support,
        ChallengeFacts challenge,
        HomeFacts home,
        WellbeingFacts wellbeing,
        PassportFacts passport,
        EnterpriseFacts enterprise,
        ProjectFacts project,
        LeadershipFacts leadership) {

    /** What a rule lacks that holds a portfolio against its community, where none is given. */
    public static final String COMMUNITY = "community";

    /**
     * Gathers the facts of a portfolio by itself.
     *
     * @param portfolio the portfolio
     * @param framework the framework that judges it
     * @param asOf the day of reckoning
     * @return the facts
     */
    public static PortfolioFacts of(Portfolio portfolio, Framework framework, LocalDate asOf) {
        return of(portfolio, framework, Optional.empty(), asOf);
    }

    /**
     * Gathers the facts of a portfolio within a community.
     *
     * @param portfolio the portfolio
     * @param around the facts on the community around it; the framework that judges the one judges the other
     * @param asOf the day of reckoning
     * @return the facts
     */
    public static PortfolioFacts of(Portfolio portfolio, CommunityFacts around, LocalDate asOf) {
        return of(portfolio, around.framework(), Optional.of(around), asOf);
    }

    private static PortfolioFacts of(
            Portfolio portfolio, Framework framework, Optional<CommunityFacts> community, LocalDate asOf) {
        Objects.requireNonNull(framework, "framework");
        Objects.requireNonNull(asOf, "asOf");
        PeopleFacts people = PeopleFacts.of(
                portfolio.getPeople(),
                portfolio.getIssued(),
                community.map(CommunityFacts::codes).orElseGet(() -> CodeFacts.listed(framework.getCode())));
        return new PortfolioFacts(
                portfolio,
                framework,
                community,
                asOf,
                community
                        .map(CommunityFacts::capability)
                        .orElseGet(() -> CapabilityFacts.of(framework.getCapability())),
                people,
                DisclosureFacts.of(portfolio.getDisclosure()),
                RelationshipFacts.of(portfolio.getRelationship(), people),
                PlanFacts.of(portfolio.getPlan(), framework.getPlan(), people, asOf),
                EvidenceFacts.of(portfolio.getEvidence(), people),
                MentoringFacts.of(portfolio.getMentoring(), framework.getMentoring(), people, asOf),
                PeerFacts.of(
                        portfolio.getPeer(),
                        framework.getPeer(),
                        framework.getCalendar().getYearStart(),
                        people),
                BudgetFacts.of(portfolio.getBudget(), framework.getBudget(), people, asOf),
                MeasureFacts.of(portfolio.getMeasure(), framework.getMeasure(), people),
                calendar(portfolio, framework),
                SupportFacts.of(portfolio.getSupport(), framework.getSupport(), people, asOf),
                ChallengeFacts.of(portfolio.getChallenge(), framework.getChallenge(), people, asOf),
                HomeFacts.of(portfolio.getHome(), framework.getHome(), people, asOf),
                WellbeingFacts.of(portfolio.getWellbeing(), framework.getWellbeing(), people, asOf),
                PassportFacts.of(portfolio.getPassport(), people, asOf),
                EnterpriseFacts.of(portfolio.getEnterprise(), people),
                ProjectFacts.of(portfolio.getProject(), people),
                LeadershipFacts.of(portfolio.getLeadership(), framework.getLeadership(), people, asOf));
    }

    private static CalendarFacts calendar(Portfolio portfolio, Framework framework) {
        Learner learner = portfolio.getPeople().getLearner();
        return CalendarFacts.of(
                portfolio.getCalendar(),
                framework.getCalendar(),
                Optional.of(learner.getId()),
                learner.getYearGroup()
                        .map(year -> Map.of(learner.getId(), year))
                        .orElse(Map.of()),
                portfolio.getIssued());
    }

    /**
     * Gives a rule the community around the portfolio, or says in its name that it was skipped for want of one:
     *
     * <pre>{@code
     * facts.community(out).ifPresent(community -> …);
     * }</pre>
     *
     * <p>A rule that finds nothing in the portfolio to hold against the community need not ask for it. The facts on the community
     * serve many portfolios and have a day of reckoning of their own: a rule on portfolios reckons by the portfolio's, and finds
     * what it looks for by id, never in a walk through the community.
     *
     * @param out where the rule says why it could not look
     * @return the facts on the community; empty if none is given
     */
    public Optional<CommunityFacts> community(RuleOutcome out) {
        if (community.isEmpty()) {
            out.skipped(COMMUNITY);
        }
        return community;
    }
}
