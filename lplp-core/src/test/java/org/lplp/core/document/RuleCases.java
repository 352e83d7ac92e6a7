package org.lplp.core.document;

import java.util.List;
import java.util.stream.Stream;
import org.lplp.core.budget.BudgetRuleTest;
import org.lplp.core.calendar.CalendarRuleTest;
import org.lplp.core.capability.CapabilityRuleTest;
import org.lplp.core.challenge.ChallengeRegisterRuleTest;
import org.lplp.core.challenge.ChallengeRuleTest;
import org.lplp.core.code.CodeRuleTest;
import org.lplp.core.compact.CompactRuleTest;
import org.lplp.core.disclosure.DisclosureRuleTest;
import org.lplp.core.enterprise.EnterpriseRegisterRuleTest;
import org.lplp.core.enterprise.EnterpriseRuleTest;
import org.lplp.core.evidence.EvidenceRuleTest;
import org.lplp.core.feature.FeatureRuleTest;
import org.lplp.core.group.GroupRuleTest;
import org.lplp.core.group.TrialRuleTest;
import org.lplp.core.home.HomeRuleTest;
import org.lplp.core.leadership.LeadershipRegisterRuleTest;
import org.lplp.core.leadership.LeadershipRuleTest;
import org.lplp.core.measure.MeasureRuleTest;
import org.lplp.core.mentoring.MentoringRegisterRuleTest;
import org.lplp.core.mentoring.MentoringRuleTest;
import org.lplp.core.offer.OfferRuleTest;
import org.lplp.core.passport.PassportRuleTest;
import org.lplp.core.peer.PeerRuleTest;
import org.lplp.core.people.PeopleRuleTest;
import org.lplp.core.place.PlaceRuleTest;
import org.lplp.core.plan.PlanRuleTest;
import org.lplp.core.project.ProjectRegisterRuleTest;
import org.lplp.core.project.ProjectRuleTest;
import org.lplp.core.relationship.RelationshipRuleTest;
import org.lplp.core.risk.RiskRuleTest;
import org.lplp.core.school.SchoolRuleTest;
import org.lplp.core.scorecard.ScorecardRuleTest;
import org.lplp.core.support.SupportRuleTest;
import org.lplp.core.vetting.VettingRuleTest;
import org.lplp.core.vote.BallotRuleTest;
import org.lplp.core.vote.VoteRuleTest;
import org.lplp.core.wellbeing.InstrumentRuleTest;
import org.lplp.core.wellbeing.WellbeingRuleTest;

/** The cases of all rules. */
public final class RuleCases {

    private RuleCases() {}

    /** Lists the cases by domain word. */
    public static List<RuleCase> all() {
        return Stream.of(
                        new PeopleRuleTest(),
                        new DisclosureRuleTest(),
                        new RelationshipRuleTest(),
                        new PlanRuleTest(),
                        new EvidenceRuleTest(),
                        new MentoringRuleTest(),
                        new MentoringRegisterRuleTest(),
                        new PeerRuleTest(),
                        new BudgetRuleTest(),
                        new MeasureRuleTest(),
                        new ScorecardRuleTest(),
                        new RiskRuleTest(),
                        new CapabilityRuleTest(),
                        new ChallengeRuleTest(),
                        new ChallengeRegisterRuleTest(),
                        new CompactRuleTest(),
                        new EnterpriseRuleTest(),
                        new EnterpriseRegisterRuleTest(),
                        new FeatureRuleTest(),
                        new GroupRuleTest(),
                        new TrialRuleTest(),
                        new HomeRuleTest(),
                        new LeadershipRuleTest(),
                        new LeadershipRegisterRuleTest(),
                        new OfferRuleTest(),
                        new PassportRuleTest(),
                        new PlaceRuleTest(),
                        new ProjectRuleTest(),
                        new ProjectRegisterRuleTest(),
                        new SchoolRuleTest(),
                        new SupportRuleTest(),
                        new VettingRuleTest(),
                        new VoteRuleTest(),
                        new BallotRuleTest(),
                        new WellbeingRuleTest(),
                        new CodeRuleTest(),
                        new InstrumentRuleTest(),
                        new CalendarRuleTest())
                .flatMap(test -> test.cases().stream())
                .toList();
    }
}
