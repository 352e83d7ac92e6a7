package org.lplp.core.document;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import org.lplp.core.base.ListedCodes;
import org.lplp.core.calendar.CalendarFacts;
import org.lplp.core.capability.CapabilityFacts;
import org.lplp.core.challenge.ChallengeRegisterFacts;
import org.lplp.core.code.CodeFacts;
import org.lplp.core.compact.CompactFacts;
import org.lplp.core.enterprise.EnterpriseRegisterFacts;
import org.lplp.core.feature.FeatureFacts;
import org.lplp.core.group.GroupFacts;
import org.lplp.core.leadership.LeadershipRegisterFacts;
import org.lplp.core.mentoring.MentoringRegisterFacts;
import org.lplp.core.offer.OfferFacts;
import org.lplp.core.people.RegisterFacts;
import org.lplp.core.place.PlaceFacts;
import org.lplp.core.project.ProjectRegisterFacts;
import org.lplp.core.school.SchoolFacts;
import org.lplp.core.vetting.VettingFacts;
import org.lplp.core.vote.VoteFacts;

/**
 * What rules on a community read, and rules that hold a portfolio against the community around it: the community, the framework that
 * judges it, the day of reckoning, and the facts of each domain word, gathered once. They never change and serve any number of
 * portfolios:
 *
 * <pre>{@code
 * CommunityFacts around = CommunityFacts.of(community, framework, asOf);
 * portfolios.forEach(portfolio -> RuleBook.standard().check(portfolio, around, asOf));
 * }</pre>
 *
 * @param community the community
 * @param framework the framework that judges it
 * @param asOf the day of reckoning
 * @param codes the codes that the framework sets in place of LPLP's own
 * @param capability the facts on the framework's capabilities
 * @param people the facts on people
 * @param calendar the facts on the school year and the school day
 * @param school the facts on schools, federations, units and the roster
 * @param group the facts on groups of learners
 * @param place the facts on places
 * @param vetting the facts on checks and accreditations
 * @param mentoring the facts on mentors and their room
 * @param offer the facts on offers
 * @param challenge the facts on the menu of challenges
 * @param enterprise the facts on enterprises
 * @param project the facts on whole-school projects
 * @param compact the facts on compacts
 * @param vote the facts on public budgets
 * @param leadership the facts on leadership teams
 * @param feature the facts on profiles of learning features
 */
public record CommunityFacts(
        Community community,
        Framework framework,
        LocalDate asOf,
        ListedCodes codes,
        CapabilityFacts capability,
        RegisterFacts people,
        CalendarFacts calendar,
        SchoolFacts school,
        GroupFacts group,
        PlaceFacts place,
        VettingFacts vetting,
        MentoringRegisterFacts mentoring,
        OfferFacts offer,
        ChallengeRegisterFacts challenge,
        EnterpriseRegisterFacts enterprise,
        ProjectRegisterFacts project,
        CompactFacts compact,
        VoteFacts vote,
        LeadershipRegisterFacts leadership,
        FeatureFacts feature) {

    /**
     * Gathers the facts.
     *
     * @param community the community
     * @param framework the framework that judges it, and the portfolios within it
     * @param asOf the day of reckoning
     * @return the facts
     */
    public static CommunityFacts of(Community community, Framework framework, LocalDate asOf) {
        Objects.requireNonNull(framework, "framework");
        Objects.requireNonNull(asOf, "asOf");
        OffsetDateTime issued = community.getIssued();
        RegisterFacts people = RegisterFacts.of(community.getPeople(), issued);
        SchoolFacts school = SchoolFacts.of(community.getSchool(), people, framework.getSchool(), issued.toLocalDate());
        return new CommunityFacts(
                community,
                framework,
                asOf,
                CodeFacts.listed(framework.getCode()),
                CapabilityFacts.of(framework.getCapability()),
                people,
                CalendarFacts.of(
                        community.getCalendar(),
                        framework.getCalendar(),
                        Optional.empty(),
                        school.yearGroups(),
                        issued),
                school,
                GroupFacts.of(community.getGroup(), asOf),
                PlaceFacts.of(community.getPlace(), people, framework.getPlace(), asOf),
                VettingFacts.of(community.getVetting(), framework.getVetting(), issued, asOf),
                MentoringRegisterFacts.of(community.getMentoring()),
                OfferFacts.of(community.getOffer(), issued, asOf),
                ChallengeRegisterFacts.of(community.getChallenge(), framework.getChallenge(), asOf),
                EnterpriseRegisterFacts.of(community.getEnterprise(), issued),
                ProjectRegisterFacts.of(community.getProject(), framework.getProject(), issued),
                CompactFacts.of(community.getCompact(), issued, asOf),
                VoteFacts.of(community.getVote(), issued),
                LeadershipRegisterFacts.of(community.getLeadership(), framework.getLeadership(), asOf),
                FeatureFacts.of(community.getFeature(), framework.getFeature(), issued));
    }
}
