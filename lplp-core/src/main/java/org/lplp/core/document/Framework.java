package org.lplp.core.document;

import jakarta.validation.Valid;
import org.immutables.value.Value;
import org.lplp.core.base.FieldClass;
import org.lplp.core.base.FormatVersion;
import org.lplp.core.base.Holds;
import org.lplp.core.base.LplpStyle;
import org.lplp.core.base.Member;
import org.lplp.core.base.Text;
import org.lplp.core.base.TextLength;
import org.lplp.core.base.VersionLabel;
import org.lplp.core.budget.BudgetPolicy;
import org.lplp.core.calendar.CalendarPolicy;
import org.lplp.core.capability.CapabilityPolicy;
import org.lplp.core.challenge.ChallengePolicy;
import org.lplp.core.code.CodePolicy;
import org.lplp.core.disclosure.DisclosurePolicy;
import org.lplp.core.feature.FeaturePolicy;
import org.lplp.core.group.GroupPolicy;
import org.lplp.core.home.HomePolicy;
import org.lplp.core.leadership.LeadershipPolicy;
import org.lplp.core.measure.MeasurePolicy;
import org.lplp.core.mentoring.MentoringPolicy;
import org.lplp.core.peer.PeerPolicy;
import org.lplp.core.place.PlacePolicy;
import org.lplp.core.plan.PlanPolicy;
import org.lplp.core.project.ProjectPolicy;
import org.lplp.core.relationship.RelationshipPolicy;
import org.lplp.core.risk.RiskPolicy;
import org.lplp.core.school.SchoolPolicy;
import org.lplp.core.scorecard.ScorecardPolicy;
import org.lplp.core.support.SupportPolicy;
import org.lplp.core.vetting.VettingPolicy;
import org.lplp.core.wellbeing.WellbeingPolicy;

/**
 * How records are judged: measures, scorecards, entitlements, tariffs and thresholds. Policy is data; no figure of it is a constant in
 * code.
 */
@Value.Immutable
@LplpStyle
public interface Framework extends Document {

    /** {@inheritDoc} */
    @Override
    @Member("LPLP")
    @Value.Default
    default FormatVersion getFormat() {
        return FormatVersion.FRAMEWORK;
    }

    /**
     * The version of the framework itself.
     *
     * @return the label, such as {@code 1.0}
     */
    VersionLabel getVersion();

    /**
     * What the framework is called.
     *
     * @return one to 300 characters
     */
    @Holds(FieldClass.POLICY)
    @TextLength(max = 300)
    Text getTitle();

    /**
     * How relationships are read.
     *
     * @return the section; an empty one by default
     */
    @Valid
    @Value.Default
    default RelationshipPolicy getRelationship() {
        return RelationshipPolicy.builder().build();
    }

    /**
     * What is asked of a plan.
     *
     * @return the section; an empty one by default
     */
    @Valid
    @Value.Default
    default PlanPolicy getPlan() {
        return PlanPolicy.builder().build();
    }

    /**
     * What is promised of mentoring.
     *
     * @return the section; an empty one by default
     */
    @Valid
    @Value.Default
    default MentoringPolicy getMentoring() {
        return MentoringPolicy.builder().build();
    }

    /**
     * How learning among peers is credited.
     *
     * @return the section; an empty one by default
     */
    @Valid
    @Value.Default
    default PeerPolicy getPeer() {
        return PeerPolicy.builder().build();
    }

    /**
     * What is asked of budgets.
     *
     * @return the section; an empty one by default
     */
    @Valid
    @Value.Default
    default BudgetPolicy getBudget() {
        return BudgetPolicy.builder().build();
    }

    /**
     * The measures.
     *
     * @return the section; an empty one by default
     */
    @Valid
    @Value.Default
    default MeasurePolicy getMeasure() {
        return MeasurePolicy.builder().build();
    }

    /**
     * The scorecards.
     *
     * @return the section; an empty one by default
     */
    @Valid
    @Value.Default
    default ScorecardPolicy getScorecard() {
        return ScorecardPolicy.builder().build();
    }

    /**
     * The risk rule sets.
     *
     * @return the section; an empty one by default
     */
    @Valid
    @Value.Default
    default RiskPolicy getRisk() {
        return RiskPolicy.builder().build();
    }

    /**
     * What is asked of the school year.
     *
     * @return the section; an empty one by default
     */
    @Valid
    @Value.Default
    default CalendarPolicy getCalendar() {
        return CalendarPolicy.builder().build();
    }

    /**
     * What is asked of support plans.
     *
     * @return the section; an empty one by default
     */
    @Valid
    @Value.Default
    default SupportPolicy getSupport() {
        return SupportPolicy.builder().build();
    }

    /**
     * What is asked of challenges.
     *
     * @return the section; an empty one by default
     */
    @Valid
    @Value.Default
    default ChallengePolicy getChallenge() {
        return ChallengePolicy.builder().build();
    }

    /**
     * What is asked of learning at home.
     *
     * @return the section; an empty one by default
     */
    @Valid
    @Value.Default
    default HomePolicy getHome() {
        return HomePolicy.builder().build();
    }

    /**
     * The instruments.
     *
     * @return the section; an empty one by default
     */
    @Valid
    @Value.Default
    default WellbeingPolicy getWellbeing() {
        return WellbeingPolicy.builder().build();
    }

    /**
     * What is asked of whole-school projects.
     *
     * @return the section; an empty one by default
     */
    @Valid
    @Value.Default
    default ProjectPolicy getProject() {
        return ProjectPolicy.builder().build();
    }

    /**
     * What is asked of leadership.
     *
     * @return the section; an empty one by default
     */
    @Valid
    @Value.Default
    default LeadershipPolicy getLeadership() {
        return LeadershipPolicy.builder().build();
    }

    /**
     * How large schools and units may be.
     *
     * @return the section; an empty one by default
     */
    @Valid
    @Value.Default
    default SchoolPolicy getSchool() {
        return SchoolPolicy.builder().build();
    }

    /**
     * How figures of groups are published.
     *
     * @return the section; an empty one by default
     */
    @Valid
    @Value.Default
    default GroupPolicy getGroup() {
        return GroupPolicy.builder().build();
    }

    /**
     * How places are read.
     *
     * @return the section; an empty one by default
     */
    @Valid
    @Value.Default
    default PlacePolicy getPlace() {
        return PlacePolicy.builder().build();
    }

    /**
     * Who must be checked.
     *
     * @return the section; an empty one by default
     */
    @Valid
    @Value.Default
    default VettingPolicy getVetting() {
        return VettingPolicy.builder().build();
    }

    /**
     * The two ends of each learning feature.
     *
     * @return the section; an empty one by default
     */
    @Valid
    @Value.Default
    default FeaturePolicy getFeature() {
        return FeaturePolicy.builder().build();
    }

    /**
     * The capability frameworks.
     *
     * @return the section; an empty one by default
     */
    @Valid
    @Value.Default
    default CapabilityPolicy getCapability() {
        return CapabilityPolicy.builder().build();
    }

    /**
     * The code lists by which files are read.
     *
     * @return the section; an empty one by default
     */
    @Valid
    @Value.Default
    default CodePolicy getCode() {
        return CodePolicy.builder().build();
    }

    /**
     * Who may see what of a record.
     *
     * @return the section; an empty one by default, under which the shipped framework's counts
     */
    @Valid
    @Value.Default
    default DisclosurePolicy getDisclosure() {
        return DisclosurePolicy.builder().build();
    }

    /**
     * Gives the framework that LPLP ships: the figures of <i>What's Next? 21 Ideas for 21st Century Learning</i>.
     *
     * @return the framework {@code urn:lplp:framework:leadbeater-2008}
     */
    static Framework leadbeater2008() {
        return Leadbeater2008.FRAMEWORK;
    }

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Framework} values. */
    final class Builder extends ImmutableFramework.Builder {
        Builder() {}
    }
}
