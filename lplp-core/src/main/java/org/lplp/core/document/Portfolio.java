package org.lplp.core.document;

import jakarta.validation.Valid;
import org.immutables.value.Value;
import org.lplp.core.base.FormatVersion;
import org.lplp.core.base.LplpStyle;
import org.lplp.core.base.Member;
import org.lplp.core.budget.BudgetSection;
import org.lplp.core.calendar.CalendarSection;
import org.lplp.core.disclosure.DisclosureSection;
import org.lplp.core.evidence.EvidenceSection;
import org.lplp.core.measure.MeasureSection;
import org.lplp.core.mentoring.MentoringSection;
import org.lplp.core.peer.PeerSection;
import org.lplp.core.people.PeopleSection;
import org.lplp.core.plan.PlanSection;
import org.lplp.core.relationship.RelationshipSection;

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
