package org.lplp.core.mentoring;

import static org.lplp.core.document.Sample.FRIEND;
import static org.lplp.core.document.Sample.LEARNER;
import static org.lplp.core.document.Sample.MENTOR;
import static org.lplp.core.document.Sample.TEACHER;
import static org.lplp.core.document.Sample.community;
import static org.lplp.core.document.Sample.day;

import org.lplp.core.base.Period;
import org.lplp.core.base.PersonId;
import org.lplp.core.base.SchoolId;
import org.lplp.core.document.Cases;
import org.lplp.core.document.Community;
import org.lplp.core.document.RuleTest;
import org.lplp.core.document.Sample;
import org.lplp.core.school.RosterEntry;
import org.lplp.core.school.School;
import org.lplp.core.school.SchoolRegister;

/** Tests the rules on the mentors of a community and their room. */
public class MentoringRegisterRuleTest extends RuleTest {

    private static final SchoolId SCHOOL = SchoolId.of("urn:example:school:1");

    @Override
    protected void add(Cases cases) {
        cases.rule("mentoring.mentor_listed_twice")
                .fails("mentor has two entries", "/mentoring/mentors/1/mentor", mentors(places(MENTOR), places(MENTOR)))
                .passes("two mentors", mentors(places(MENTOR), places(TEACHER)));
        cases.rule("mentoring.learner_wanted_twice")
                .fails(
                        "learner is first and last",
                        "/mentoring/mentors/0/choices/2",
                        mentors(places(MENTOR).addChoices(LEARNER, FRIEND, LEARNER)))
                .passes(
                        "two mentors want one learner",
                        mentors(
                                places(MENTOR).addChoices(LEARNER, FRIEND),
                                places(TEACHER).addChoices(LEARNER)));
        cases.rule("mentoring.wanted_and_vetoed")
                .fails(
                        "learner is wanted and vetoed",
                        "/mentoring/mentors/0/choices/1",
                        mentors(places(MENTOR).addChoices(FRIEND, LEARNER).addVetoes(LEARNER)))
                .passes(
                        "one learner is wanted and the other vetoed",
                        mentors(places(MENTOR).addChoices(FRIEND).addVetoes(LEARNER)));
    }

    private static MentorPlaces.Builder places(PersonId mentor) {
        return MentorPlaces.builder().mentor(mentor).places(2);
    }

    private static Community mentors(MentorPlaces.Builder... mentors) {
        MentoringRegister.Builder register = MentoringRegister.builder();
        for (MentorPlaces.Builder mentor : mentors) {
            register.addMentors(mentor.build());
        }
        return community()
                .school(SchoolRegister.builder()
                        .addSchools(School.builder()
                                .id(SCHOOL)
                                .organisation(Sample.SCHOOL)
                                .build())
                        .addRosterEntries(entry(LEARNER), entry(FRIEND))
                        .build())
                .mentoring(register.build())
                .build();
    }

    private static RosterEntry entry(PersonId learner) {
        return RosterEntry.builder()
                .id(learner)
                .school(SCHOOL)
                .period(Period.from(day("2025-09-01")))
                .addKnownBy(TEACHER)
                .build();
    }
}
