package org.lplp.cli.cohort;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lplp.core.base.EnterpriseParticipationId;
import org.lplp.core.base.LeadershipParticipationId;
import org.lplp.core.base.Period;
import org.lplp.core.base.ProjectParticipationId;
import org.lplp.core.base.Setting;
import org.lplp.core.enterprise.EnterpriseMember;
import org.lplp.core.enterprise.EnterpriseParticipation;
import org.lplp.core.enterprise.EnterpriseRole;
import org.lplp.core.enterprise.EnterpriseSection;
import org.lplp.core.leadership.LeadershipConcern;
import org.lplp.core.leadership.LeadershipParticipation;
import org.lplp.core.leadership.LeadershipRole;
import org.lplp.core.leadership.LeadershipSection;
import org.lplp.core.leadership.StudentRole;
import org.lplp.core.project.ProjectParticipation;
import org.lplp.core.project.ProjectSection;

/** The learner's part in the school's enterprise, its week for the town, and its council. */
final class TakingPart {

    static final Period PROJECT = Period.of(LocalDate.of(2025, 6, 30), LocalDate.of(2025, 7, 7));
    static final Period NEXT_PROJECT = Period.of(LocalDate.of(2026, 6, 29), LocalDate.of(2026, 7, 6));
    static final Period ENTERPRISE = Period.of(SchoolYear.TERM_1.start, SchoolYear.LAST_DAY);

    /** The place in each tutor group from which the council is drawn. */
    private static final int COUNCILLOR = 11;

    private static final List<EnterpriseRole> ROLES = List.of(
            EnterpriseRole.PRODUCTION,
            EnterpriseRole.PRODUCTION,
            EnterpriseRole.SALES,
            EnterpriseRole.DESIGN,
            EnterpriseRole.FINANCE);
    private static final List<LeadershipConcern> CONCERNS = List.of(
            LeadershipConcern.LEARNING,
            LeadershipConcern.STUDENT_SUPPORT,
            LeadershipConcern.FAMILY,
            LeadershipConcern.COMMUNITY,
            LeadershipConcern.BUSINESS);

    private TakingPart() {}

    private static boolean isHereAllYear(Pupil pupil) {
        return pupil.left().isEmpty() && pupil.arrival() == Pupil.Arrival.WITH_ALL;
    }

    /** Gives the learner's membership of the enterprise, if there is one. */
    static Optional<EnterpriseMember> member(Pupil pupil) {
        Dice dice = pupil.dice("enterprise");
        boolean founder = pupil.seat().number() % Seat.SCHOOL == 0;
        boolean joins = isHereAllYear(pupil)
                && dice.chance(Traits.logistic(-3 + 0.7 * pupil.traits().drive()));
        if (!founder && !joins) {
            return Optional.empty();
        }
        return Optional.of(EnterpriseMember.builder()
                .learner(pupil.personId())
                .role(founder ? EnterpriseRole.LEAD : dice.pick(ROLES))
                .period(Period.of(
                        pupil.isHere(SchoolYear.FIRST_DAY)
                                ? SchoolYear.FIRST_DAY
                                : pupil.stay().start(),
                        pupil.left().orElse(SchoolYear.LAST_DAY)))
                .build());
    }

    static EnterpriseSection enterprise(Pupil pupil, Circle circle) {
        EnterpriseSection.Builder section = EnterpriseSection.builder();
        member(pupil)
                .ifPresent(member -> section.addParticipations(EnterpriseParticipation.builder()
                        .id(EnterpriseParticipationId.of(pupil.id("enterprise", 0)))
                        .enterprise(pupil.town().enterprise())
                        .role(member.getRole())
                        .period(member.getPeriod())
                        .minutes(30 * pupil.dice("enterprise minutes").between(4, 60))
                        .setting(Setting.THIRD_SPACE)
                        .recordedBy(circle.tutor())
                        .recordedAt(Pupil.recorded(SchoolYear.TODAY.minusDays(1)))
                        .build()));
        return section.build();
    }

    static ProjectSection project(Pupil pupil, Circle circle) {
        ProjectSection.Builder section = ProjectSection.builder();
        Dice dice = pupil.dice("project");
        if (pupil.stay().start().isBefore(PROJECT.start())
                && !dice.chance(0.05 + pupil.traits().absence())) {
            section.addParticipations(ProjectParticipation.builder()
                    .id(ProjectParticipationId.of(pupil.id("project", 0)))
                    .project(pupil.town().project(PROJECT.start().getYear()))
                    .period(PROJECT)
                    .minutes(60 * dice.between(8, 28))
                    .setting(Setting.OUTDOORS)
                    .recordedBy(circle.tutor())
                    .recordedAt(Pupil.recorded(PROJECT.end().orElseThrow()))
                    .build());
        }
        return section.build();
    }

    /** Gives the learner's seat in the council, if there is one. */
    static Optional<LeadershipRole> councillor(Pupil pupil) {
        if (!isHereAllYear(pupil) || pupil.seat().place() != COUNCILLOR) {
            return Optional.empty();
        }
        return Optional.of(LeadershipRole.builder()
                .concern(CONCERNS.get(pupil.seat().tutorGroup() % CONCERNS.size()))
                .person(pupil.personId())
                .period(ENTERPRISE)
                .build());
    }

    static LeadershipSection leadership(Pupil pupil, Circle circle) {
        LeadershipSection.Builder section = LeadershipSection.builder();
        councillor(pupil)
                .ifPresent(role -> section.addParticipations(LeadershipParticipation.builder()
                        .id(LeadershipParticipationId.of(pupil.id("leadership", 0)))
                        .team(pupil.town().council())
                        .role(StudentRole.COUNCIL)
                        .concern(role.getConcern())
                        .period(role.getPeriod())
                        .recordedBy(circle.tutor())
                        .recordedAt(Pupil.recorded(SchoolYear.FIRST_DAY))
                        .build()));
        return section.build();
    }
}
