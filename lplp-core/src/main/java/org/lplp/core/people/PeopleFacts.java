package org.lplp.core.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.lplp.core.finding.Pointer;
import org.lplp.core.rule.Located;

/**
 * What the rules on people read.
 *
 * @param learner the learner
 * @param enrolments the learner's enrolments
 * @param people everybody else
 * @param roles the roles of everybody else
 * @param organisations the organisations
 * @param asOf the day of reckoning
 */
public record PeopleFacts(
        Located<Learner> learner,
        List<Located<Enrolment>> enrolments,
        List<Located<Person>> people,
        List<Located<Role>> roles,
        List<Located<Organisation>> organisations,
        LocalDate asOf) {

    /**
     * Gathers the facts.
     *
     * @param section the section
     * @param asOf the day of reckoning
     * @return the facts
     */
    public static PeopleFacts of(PeopleSection section, LocalDate asOf) {
        Pointer at = Pointer.root().to("people");
        Located<Learner> learner = new Located<>(section.getLearner(), at.to("learner"));
        List<Located<Person>> people = Located.each(section.getPeople(), at.to("people"));
        List<Located<Role>> roles = new ArrayList<>();
        people.forEach(person -> roles.addAll(person.each("roles", Person::getRoles)));
        return new PeopleFacts(
                learner,
                learner.each("enrolments", Learner::getEnrolments),
                people,
                roles,
                Located.each(section.getOrganisations(), at.to("organisations")),
                asOf);
    }
}
