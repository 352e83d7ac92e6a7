package org.lplp.core.document;

import org.lplp.core.base.TermSeason;
import org.lplp.core.base.Text;
import org.lplp.core.base.YearGroup;
import org.lplp.core.challenge.ChallengePolicy;
import org.lplp.core.feature.FeatureDescriptor;
import org.lplp.core.feature.FeaturePolicy;
import org.lplp.core.feature.LearningFeature;
import org.lplp.core.leadership.LeadershipConcern;
import org.lplp.core.leadership.LeadershipPolicy;
import org.lplp.core.vetting.VettedActivity;
import org.lplp.core.vetting.VettingKind;
import org.lplp.core.vetting.VettingPolicy;
import org.lplp.core.vetting.VettingRequirement;

/** What the {@linkplain Leadbeater2008 shipped framework} asks of how a school goes about it: safely, by challenge, led by a team. */
final class Leadbeater2008Practice {

    private Leadbeater2008Practice() {}

    static VettingPolicy vetting() {
        return VettingPolicy.builder()
                // Mentors (idea 8), teachers from the community (13, 14), coaches (6), visitors at home (1, 3).
                .addRequirements(
                        requirement(VettedActivity.MENTORING),
                        requirement(VettedActivity.OFFER),
                        requirement(VettedActivity.COMMUNITY_TEACHING),
                        requirement(VettedActivity.COACHING),
                        requirement(VettedActivity.HOME_VISIT))
                // LPLP's default: about a school term, in which a new check can be had.
                .noticeDays(90)
                .build();
    }

    private static VettingRequirement requirement(VettedActivity activity) {
        return VettingRequirement.builder()
                .activity(activity)
                // England: whoever teaches, coaches, advises or cares for children regularly does regulated activity
                // (Safeguarding Vulnerable Groups Act 2006, Sch. 4), for which an enhanced certificate shows the
                // children's barred list (Police Act 1997, ss. 113B and 113BA).
                .addKinds(VettingKind.ENHANCED_BARRED_LISTS)
                // Safeguarding Vulnerable Groups Act 2006, s. 60: a child is under 18.
                .belowAge(18)
                // LPLP's default: a certificate has no end by law, and many employers ask for a new one after three
                // years.
                .validMonths(36)
                .source(Text.of("Safeguarding Vulnerable Groups Act 2006, Sch. 4; Police Act 1997, ss. 113B and 113BA;"
                        + " three years are LPLP's default"))
                .build();
    }

    static ChallengePolicy challenge() {
        // Idea 6: Years 7 to 9, in the summer term, with others, shown at the end.
        return ChallengePolicy.builder()
                .addYearGroups(YearGroup.YEAR_7, YearGroup.YEAR_8, YearGroup.YEAR_9)
                .addSeasons(TermSeason.SUMMER)
                .minimumTeam(2)
                .showingRequired(true)
                .build();
    }

    static LeadershipPolicy leadership() {
        // Idea 19: the five concerns that a team holds together.
        return LeadershipPolicy.builder()
                .addConcerns(
                        LeadershipConcern.LEARNING,
                        LeadershipConcern.STUDENT_SUPPORT,
                        LeadershipConcern.FAMILY,
                        LeadershipConcern.COMMUNITY,
                        LeadershipConcern.BUSINESS)
                .build();
    }

    /** The source's table of the past and the future of learning, restated. */
    static FeaturePolicy feature() {
        return FeaturePolicy.builder()
                .addFeatures(
                        feature(
                                LearningFeature.WHERE,
                                "At school, in a classroom",
                                "In many places, of which school is one"),
                        feature(
                                LearningFeature.FROM_WHOM,
                                "Teachers alone",
                                "Peers, families, mentors and the community too"),
                        feature(LearningFeature.MODE, "Being told", "Taking part and working with others"),
                        feature(
                                LearningFeature.WHEN,
                                "At fixed times of the day, the year and life",
                                "At any time and at any age"),
                        feature(
                                LearningFeature.ASSESSMENT,
                                "Exams at the end",
                                "All along, by the learner, peers and teachers"),
                        feature(
                                LearningFeature.HOW,
                                "One way for all, from books and by heart",
                                "In one's own way, by asking, making and doing"),
                        feature(
                                LearningFeature.FUNDING,
                                "Paid to institutions",
                                "Partly in the hands of learners and families"),
                        feature(
                                LearningFeature.STANDARDS,
                                "Set and inspected from above",
                                "Agreed with those who learn and those who live around"))
                .build();
    }

    private static FeatureDescriptor feature(LearningFeature feature, String past, String future) {
        return FeatureDescriptor.builder()
                .feature(feature)
                .past(Text.of(past))
                .future(Text.of(future))
                .build();
    }
}
