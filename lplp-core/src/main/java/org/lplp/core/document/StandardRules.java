package org.lplp.core.document;

import java.util.List;
import java.util.function.Function;
import org.lplp.core.budget.BudgetRule;
import org.lplp.core.budget.LedgerRule;
import org.lplp.core.budget.TermsRule;
import org.lplp.core.calendar.BreakRule;
import org.lplp.core.calendar.CalendarPolicyRule;
import org.lplp.core.calendar.CalendarRule;
import org.lplp.core.calendar.WindowRule;
import org.lplp.core.capability.CapabilityRule;
import org.lplp.core.challenge.ChallengeCourseRule;
import org.lplp.core.challenge.ChallengeRegisterRule;
import org.lplp.core.challenge.ChallengeRule;
import org.lplp.core.check.Fields;
import org.lplp.core.code.CodeRule;
import org.lplp.core.compact.CompactRule;
import org.lplp.core.disclosure.DisclosurePolicyFacts;
import org.lplp.core.disclosure.DisclosurePolicyRule;
import org.lplp.core.disclosure.DisclosureRule;
import org.lplp.core.enterprise.EnterpriseRegisterRule;
import org.lplp.core.enterprise.EnterpriseRule;
import org.lplp.core.evidence.EvidenceRule;
import org.lplp.core.feature.FeaturePolicyRule;
import org.lplp.core.feature.FeatureRule;
import org.lplp.core.group.GroupRule;
import org.lplp.core.group.SuppressionRule;
import org.lplp.core.group.TrialFacts;
import org.lplp.core.group.TrialRule;
import org.lplp.core.home.HomeRule;
import org.lplp.core.home.JournalRule;
import org.lplp.core.leadership.LeadershipPolicyRule;
import org.lplp.core.leadership.LeadershipRegisterRule;
import org.lplp.core.leadership.LeadershipRule;
import org.lplp.core.measure.DefinitionRule;
import org.lplp.core.measure.MeasureRule;
import org.lplp.core.mentoring.MentoringRegisterRule;
import org.lplp.core.mentoring.MentoringRule;
import org.lplp.core.mentoring.SessionRule;
import org.lplp.core.offer.OfferRule;
import org.lplp.core.offer.OfferSessionRule;
import org.lplp.core.passport.MoveRule;
import org.lplp.core.passport.PassportRule;
import org.lplp.core.peer.CreditRule;
import org.lplp.core.peer.PeerRule;
import org.lplp.core.peer.TariffRule;
import org.lplp.core.people.EnrolmentRule;
import org.lplp.core.people.PeopleRegisterRule;
import org.lplp.core.people.PeopleRule;
import org.lplp.core.place.PlacePolicyRule;
import org.lplp.core.place.PlaceRule;
import org.lplp.core.plan.OptionRule;
import org.lplp.core.plan.PlanRule;
import org.lplp.core.plan.SecureTimeRule;
import org.lplp.core.plan.TargetRule;
import org.lplp.core.project.ProjectRegisterRule;
import org.lplp.core.project.ProjectRule;
import org.lplp.core.relationship.RelationshipRule;
import org.lplp.core.risk.RiskRule;
import org.lplp.core.school.RosterRule;
import org.lplp.core.school.SchoolPolicyRule;
import org.lplp.core.school.SchoolRule;
import org.lplp.core.school.StaffingRule;
import org.lplp.core.school.UnitRule;
import org.lplp.core.scorecard.ScorecardRule;
import org.lplp.core.support.KeyWorkerRule;
import org.lplp.core.support.SupportRule;
import org.lplp.core.vetting.AccreditationRule;
import org.lplp.core.vetting.VettingPolicyRule;
import org.lplp.core.vetting.VettingRule;
import org.lplp.core.vote.BallotRule;
import org.lplp.core.vote.VoteRule;
import org.lplp.core.wellbeing.InstrumentRule;
import org.lplp.core.wellbeing.ResponseRule;
import org.lplp.core.wellbeing.ScaleRule;
import org.lplp.core.wellbeing.WellbeingRule;

/** All the rules that LPLP knows: one line for each enum of rules. */
final class StandardRules {

    static final RuleBook BOOK = RuleBook.empty()
            .with(List.of(PeopleRule.values()), facts -> facts.people().register())
            .with(List.of(EnrolmentRule.values()), PortfolioFacts::people)
            .with(List.of(PeopleAcrossRule.values()), Function.identity())
            .with(List.of(DisclosureRule.values()), PortfolioFacts::disclosure)
            .with(List.of(DisclosureAcrossRule.values()), Function.identity())
            .with(List.of(RelationshipRule.values()), PortfolioFacts::relationship)
            .with(List.of(PlanRule.values()), PortfolioFacts::plan)
            .with(List.of(TargetRule.values()), PortfolioFacts::plan)
            .with(List.of(OptionRule.values()), PortfolioFacts::plan)
            .with(List.of(SecureTimeRule.values()), PortfolioFacts::plan)
            .with(List.of(PlanAcrossRule.values()), Function.identity())
            .with(List.of(EvidenceRule.values()), PortfolioFacts::evidence)
            .with(List.of(EvidenceAcrossRule.values()), Function.identity())
            .with(List.of(MentoringRule.values()), PortfolioFacts::mentoring)
            .with(List.of(SessionRule.values()), PortfolioFacts::mentoring)
            .with(List.of(MentoringAcrossRule.values()), Function.identity())
            .with(List.of(PeerRule.values()), PortfolioFacts::peer)
            .with(List.of(CreditRule.values()), PortfolioFacts::peer)
            .with(List.of(BudgetRule.values()), PortfolioFacts::budget)
            .with(List.of(LedgerRule.values()), PortfolioFacts::budget)
            .with(List.of(BudgetAcrossRule.values()), Function.identity())
            .with(List.of(MeasureRule.values()), PortfolioFacts::measure)
            .with(List.of(CalendarRule.values()), PortfolioFacts::calendar)
            .with(List.of(BreakRule.values()), PortfolioFacts::calendar)
            .with(List.of(WindowRule.values()), PortfolioFacts::calendar)
            .with(List.of(CalendarAcrossRule.values()), Function.identity())
            .with(List.of(SupportRule.values()), PortfolioFacts::support)
            .with(List.of(KeyWorkerRule.values()), PortfolioFacts::support)
            .with(List.of(SupportAcrossRule.values()), Function.identity())
            .with(List.of(ChallengeRule.values()), PortfolioFacts::challenge)
            .with(List.of(ChallengeCourseRule.values()), PortfolioFacts::challenge)
            .with(List.of(ChallengeAcrossRule.values()), Function.identity())
            .with(List.of(HomeRule.values()), PortfolioFacts::home)
            .with(List.of(JournalRule.values()), PortfolioFacts::home)
            .with(List.of(HomeAcrossRule.values()), Function.identity())
            .with(List.of(WellbeingRule.values()), PortfolioFacts::wellbeing)
            .with(List.of(ResponseRule.values()), PortfolioFacts::wellbeing)
            .with(List.of(PassportRule.values()), PortfolioFacts::passport)
            .with(List.of(MoveRule.values()), PortfolioFacts::passport)
            .with(List.of(PassportAcrossRule.values()), Function.identity())
            .with(List.of(EnterpriseRule.values()), PortfolioFacts::enterprise)
            .with(List.of(EnterpriseAcrossRule.values()), Function.identity())
            .with(List.of(ProjectRule.values()), PortfolioFacts::project)
            .with(List.of(ProjectAcrossRule.values()), Function.identity())
            .with(List.of(LeadershipRule.values()), PortfolioFacts::leadership)
            .with(List.of(LeadershipAcrossRule.values()), Function.identity())
            .with(List.of(SchoolAcrossRule.values()), Function.identity())
            .withCommunity(List.of(PeopleRule.values()), CommunityFacts::people)
            .withCommunity(List.of(PeopleRegisterRule.values()), CommunityFacts::people)
            .withCommunity(List.of(CalendarRule.values()), CommunityFacts::calendar)
            .withCommunity(List.of(BreakRule.values()), CommunityFacts::calendar)
            .withCommunity(List.of(WindowRule.values()), CommunityFacts::calendar)
            .withCommunity(List.of(SchoolRule.values()), CommunityFacts::school)
            .withCommunity(List.of(UnitRule.values()), CommunityFacts::school)
            .withCommunity(List.of(RosterRule.values()), CommunityFacts::school)
            .withCommunity(List.of(StaffingRule.values()), CommunityFacts::school)
            .withCommunity(List.of(SchoolCommunityAcrossRule.values()), Function.identity())
            .withCommunity(List.of(GroupRule.values()), CommunityFacts::group)
            .withCommunity(
                    List.of(TrialRule.values()),
                    facts -> TrialFacts.of(
                            facts.community().getGroup(), facts.community().getIssued()))
            .withCommunity(List.of(GroupCommunityAcrossRule.values()), Function.identity())
            .withCommunity(List.of(PlaceRule.values()), CommunityFacts::place)
            .withCommunity(List.of(VettingRule.values()), CommunityFacts::vetting)
            .withCommunity(List.of(AccreditationRule.values()), CommunityFacts::vetting)
            .withCommunity(List.of(MentoringRegisterRule.values()), CommunityFacts::mentoring)
            .withCommunity(List.of(OfferRule.values()), CommunityFacts::offer)
            .withCommunity(List.of(OfferSessionRule.values()), CommunityFacts::offer)
            .withCommunity(List.of(OfferCommunityAcrossRule.values()), Function.identity())
            .withCommunity(List.of(ChallengeRegisterRule.values()), CommunityFacts::challenge)
            .withCommunity(List.of(EnterpriseRegisterRule.values()), CommunityFacts::enterprise)
            .withCommunity(List.of(EnterpriseCommunityAcrossRule.values()), Function.identity())
            .withCommunity(List.of(ProjectRegisterRule.values()), CommunityFacts::project)
            .withCommunity(List.of(ProjectCommunityAcrossRule.values()), Function.identity())
            .withCommunity(List.of(CompactRule.values()), CommunityFacts::compact)
            .withCommunity(List.of(VoteRule.values()), CommunityFacts::vote)
            .withCommunity(List.of(BallotRule.values()), CommunityFacts::vote)
            .withCommunity(List.of(LeadershipRegisterRule.values()), CommunityFacts::leadership)
            .withCommunity(List.of(FeatureRule.values()), CommunityFacts::feature)
            .withFramework(
                    List.of(SchoolPolicyRule.values()),
                    facts -> facts.framework().getSchool())
            .withFramework(
                    List.of(SuppressionRule.values()),
                    facts -> facts.framework().getGroup())
            .withFramework(
                    List.of(PlacePolicyRule.values()),
                    facts -> facts.framework().getPlace())
            .withFramework(
                    List.of(CalendarPolicyRule.values()),
                    facts -> facts.framework().getCalendar())
            .withFramework(
                    List.of(TariffRule.values()), facts -> facts.framework().getPeer())
            .withFramework(
                    List.of(TermsRule.values()), facts -> facts.framework().getBudget())
            .withFramework(
                    List.of(DefinitionRule.values()), facts -> facts.framework().getMeasure())
            .withFramework(
                    List.of(VettingPolicyRule.values()),
                    facts -> facts.framework().getVetting())
            .withFramework(List.of(CapabilityRule.values()), FrameworkFacts::capability)
            .withFramework(
                    List.of(LeadershipPolicyRule.values()),
                    facts -> facts.framework().getLeadership())
            .withFramework(
                    List.of(FeaturePolicyRule.values()),
                    facts -> facts.framework().getFeature())
            .withFramework(List.of(ScorecardRule.values()), FrameworkFacts::scorecard)
            .withFramework(List.of(ScorecardFrameworkAcrossRule.values()), Function.identity())
            .withFramework(List.of(RiskRule.values()), FrameworkFacts::risk)
            .withFramework(List.of(RiskFrameworkAcrossRule.values()), Function.identity())
            .withFramework(List.of(CodeRule.values()), FrameworkFacts::code)
            .withFramework(
                    List.of(DisclosurePolicyRule.values()),
                    facts -> DisclosurePolicyFacts.of(
                            facts.framework().getDisclosure(),
                            Fields.ALL,
                            Framework.leadbeater2008().getDisclosure()))
            .withFramework(List.of(InstrumentRule.values()), FrameworkFacts::instrument)
            .withFramework(List.of(ScaleRule.values()), FrameworkFacts::instrument)
            .withFramework(List.of(HomeFrameworkAcrossRule.values()), Function.identity());

    private StandardRules() {}
}
