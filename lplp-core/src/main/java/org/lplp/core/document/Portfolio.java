package org.lplp.core.document;

import jakarta.validation.Valid;
import org.immutables.value.Value;
import org.lplp.core.base.FormatVersion;
import org.lplp.core.base.LplpStyle;
import org.lplp.core.base.Member;
import org.lplp.core.budget.BudgetSection;
import org.lplp.core.calendar.CalendarSection;
import org.lplp.core.challenge.ChallengeSection;
import org.lplp.core.disclosure.DisclosureSection;
import org.lplp.core.enterprise.EnterpriseSection;
import org.lplp.core.evidence.EvidenceSection;
import org.lplp.core.home.HomeSection;
import org.lplp.core.leadership.LeadershipSection;
import org.lplp.core.measure.MeasureSection;
import org.lplp.core.mentoring.MentoringSection;
import org.lplp.core.passport.PassportSection;
import org.lplp.core.peer.PeerSection;
import org.lplp.core.people.PeopleSection;
import org.lplp.core.plan.PlanSection;
import org.lplp.core.project.ProjectSection;
import org.lplp.core.relationship.RelationshipSection;
import org.lplp.core.support.SupportSection;
import org.lplp.core.wellbeing.WellbeingSection;

/**
 * One learner's whole record, which the learner owns: who stands by the learner, the plan, the mentoring promised and given, the
 * credit earned by teaching others, the money held, and measures wider than exams.
 */
@Value.Immutable
@LplpStyle
@ConformingPortfolio
public interface Portfolio extends Document {

    /** {@inheritDoc} */
    @Override
    @Member("LPLP")
    @Value.Default
    default FormatVersion getFormat() {
        return FormatVersion.PORTFOLIO;
    }

    /**
     * Who the record is about, and who else it names.
     *
     * @return the section
     */
    @Valid
    PeopleSection getPeople();

    /**
     * Who may see what.
     *
     * @return the section; an empty one by default
     */
    @Valid
    @Value.Default
    default DisclosureSection getDisclosure() {
        return DisclosureSection.builder().build();
    }

    /**
     * The learner's relationships.
     *
     * @return the section; an empty one by default
     */
    @Valid
    @Value.Default
    default RelationshipSection getRelationship() {
        return RelationshipSection.builder().build();
    }

    /**
     * The learner's plans.
     *
     * @return the section; an empty one by default
     */
    @Valid
    @Value.Default
    default PlanSection getPlan() {
        return PlanSection.builder().build();
    }

    /**
     * The entries of the portfolio.
     *
     * @return the section; an empty one by default
     */
    @Valid
    @Value.Default
    default EvidenceSection getEvidence() {
        return EvidenceSection.builder().build();
    }

    /**
     * The mentoring that the learner chose, was promised and got.
     *
     * @return the section; an empty one by default
     */
    @Valid
    @Value.Default
    default MentoringSection getMentoring() {
        return MentoringSection.builder().build();
    }

    /**
     * What the learner taught and learned among peers.
     *
     * @return the section; an empty one by default
     */
    @Valid
    @Value.Default
    default PeerSection getPeer() {
        return PeerSection.builder().build();
    }

    /**
     * The money held for the learner.
     *
     * @return the section; an empty one by default
     */
    @Valid
    @Value.Default
    default BudgetSection getBudget() {
        return BudgetSection.builder().build();
    }

    /**
     * What was measured of the learner.
     *
     * @return the section; an empty one by default
     */
    @Valid
    @Value.Default
    default MeasureSection getMeasure() {
        return MeasureSection.builder().build();
    }

    /**
     * The school year by which promises are counted.
     *
     * @return the section; an empty one by default
     */
    @Valid
    @Value.Default
    default CalendarSection getCalendar() {
        return CalendarSection.builder().build();
    }

    /**
     * The support plans of the learner's family.
     *
     * @return the section; an empty one by default
     */
    @Valid
    @Value.Default
    default SupportSection getSupport() {
        return SupportSection.builder().build();
    }

    /**
     * The learner's personal challenges.
     *
     * @return the section; an empty one by default
     */
    @Valid
    @Value.Default
    default ChallengeSection getChallenge() {
        return ChallengeSection.builder().build();
    }

    /**
     * What the learner learns at home, and the journal that links home and school.
     *
     * @return the section; an empty one by default
     */
    @Valid
    @Value.Default
    default HomeSection getHome() {
        return HomeSection.builder().build();
    }

    /**
     * What instruments and programmes tell of the learner's well-being and way of learning.
     *
     * @return the section; an empty one by default
     */
    @Valid
    @Value.Default
    default WellbeingSection getWellbeing() {
        return WellbeingSection.builder().build();
    }

    /**
     * The learner's part in school enterprises.
     *
     * @return the section; an empty one by default
     */
    @Valid
    @Value.Default
    default EnterpriseSection getEnterprise() {
        return EnterpriseSection.builder().build();
    }

    /**
     * The learner's part in whole-school projects.
     *
     * @return the section; an empty one by default
     */
    @Valid
    @Value.Default
    default ProjectSection getProject() {
        return ProjectSection.builder().build();
    }

    /**
     * The learner's part in leading the school.
     *
     * @return the section; an empty one by default
     */
    @Valid
    @Value.Default
    default LeadershipSection getLeadership() {
        return LeadershipSection.builder().build();
    }

    /**
     * The learner's moves, and the passports that went with them.
     *
     * @return the section; an empty one by default
     */
    @Valid
    @Value.Default
    default PassportSection getPassport() {
        return PassportSection.builder().build();
    }

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Portfolio} values. */
    final class Builder extends ImmutablePortfolio.Builder {
        Builder() {}
    }
}
