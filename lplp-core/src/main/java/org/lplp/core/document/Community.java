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
import org.lplp.core.calendar.CalendarSection;
import org.lplp.core.challenge.ChallengeRegister;
import org.lplp.core.compact.CompactRegister;
import org.lplp.core.enterprise.EnterpriseRegister;
import org.lplp.core.feature.FeatureRegister;
import org.lplp.core.group.GroupRegister;
import org.lplp.core.leadership.LeadershipRegister;
import org.lplp.core.mentoring.MentoringRegister;
import org.lplp.core.offer.OfferRegister;
import org.lplp.core.people.PeopleRegister;
import org.lplp.core.place.PlaceRegister;
import org.lplp.core.project.ProjectRegister;
import org.lplp.core.school.SchoolRegister;
import org.lplp.core.vetting.VettingRegister;
import org.lplp.core.vote.VoteRegister;

/**
 * Where and with what learners learn: schools and their units, the year and the day, places, people who teach, offers,
 * enterprises, projects, compacts and shared budgets.
 *
 * <p>Learners are named by id alone, on the roster: who they are is in their portfolios.
 */
@Value.Immutable
@LplpStyle
public interface Community extends Document {

    /** {@inheritDoc} */
    @Override
    @Member("LPLP")
    @Value.Default
    default FormatVersion getFormat() {
        return FormatVersion.COMMUNITY;
    }

    /**
     * What the community is called.
     *
     * @return one to 300 characters
     */
    @Holds(FieldClass.NAME)
    @TextLength(max = 300)
    Text getTitle();

    /**
     * The adults and organisations.
     *
     * @return the section; an empty one by default
     */
    @Valid
    @Value.Default
    default PeopleRegister getPeople() {
        return PeopleRegister.builder().build();
    }

    /**
     * The schools, their federations and units, and the roster of learners.
     *
     * @return the section; an empty one by default
     */
    @Valid
    @Value.Default
    default SchoolRegister getSchool() {
        return SchoolRegister.builder().build();
    }

    /**
     * The groups in which learners are taught.
     *
     * @return the section; an empty one by default
     */
    @Valid
    @Value.Default
    default GroupRegister getGroup() {
        return GroupRegister.builder().build();
    }

    /**
     * The school year and the school day.
     *
     * @return the section; an empty one by default
     */
    @Valid
    @Value.Default
    default CalendarSection getCalendar() {
        return CalendarSection.builder().build();
    }

    /**
     * The places where learning happens.
     *
     * @return the section; an empty one by default
     */
    @Valid
    @Value.Default
    default PlaceRegister getPlace() {
        return PlaceRegister.builder().build();
    }

    /**
     * The checks and accreditations of those who work with learners.
     *
     * @return the section; an empty one by default
     */
    @Valid
    @Value.Default
    default VettingRegister getVetting() {
        return VettingRegister.builder().build();
    }

    /**
     * The mentors and their room.
     *
     * @return the section; an empty one by default
     */
    @Valid
    @Value.Default
    default MentoringRegister getMentoring() {
        return MentoringRegister.builder().build();
    }

    /**
     * What people in the community can teach.
     *
     * @return the section; an empty one by default
     */
    @Valid
    @Value.Default
    default OfferRegister getOffer() {
        return OfferRegister.builder().build();
    }

    /**
     * The menu of challenges.
     *
     * @return the section; an empty one by default
     */
    @Valid
    @Value.Default
    default ChallengeRegister getChallenge() {
        return ChallengeRegister.builder().build();
    }

    /**
     * The enterprises of the schools.
     *
     * @return the section; an empty one by default
     */
    @Valid
    @Value.Default
    default EnterpriseRegister getEnterprise() {
        return EnterpriseRegister.builder().build();
    }

    /**
     * The whole-school projects.
     *
     * @return the section; an empty one by default
     */
    @Valid
    @Value.Default
    default ProjectRegister getProject() {
        return ProjectRegister.builder().build();
    }

    /**
     * The local education compacts.
     *
     * @return the section; an empty one by default
     */
    @Valid
    @Value.Default
    default CompactRegister getCompact() {
        return CompactRegister.builder().build();
    }

    /**
     * The public budgets on whose use people vote.
     *
     * @return the section; an empty one by default
     */
    @Valid
    @Value.Default
    default VoteRegister getVote() {
        return VoteRegister.builder().build();
    }

    /**
     * The leadership teams.
     *
     * @return the section; an empty one by default
     */
    @Valid
    @Value.Default
    default LeadershipRegister getLeadership() {
        return LeadershipRegister.builder().build();
    }

    /**
     * The profiles of learning features.
     *
     * @return the section; an empty one by default
     */
    @Valid
    @Value.Default
    default FeatureRegister getFeature() {
        return FeatureRegister.builder().build();
    }

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Community} values. */
    final class Builder extends ImmutableCommunity.Builder {
        Builder() {}
    }
}
