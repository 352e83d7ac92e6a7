package org.lplp.core.people;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lplp.core.base.ListedCodes;
import org.lplp.core.base.PersonId;
import org.lplp.core.finding.Pointer;
import org.lplp.core.rule.Located;
import org.lplp.core.rule.Nested;
import org.lplp.core.rule.Standing;

/**
 * What the rules on people read; rules of other words ask it who somebody is.
 *
 * @param learner the learner
 * @param enrolments the learner's enrolments
 * @param people everybody else, without records that another one supersedes
 * @param roles the roles of everybody else
 * @param organisations the organisations that no other one supersedes
 * @param byId everybody else by id; of two with one id, the first
 * @param issuedAt when the document was issued
 * @param codes the framework's lists of codes, which set the order of year groups
 */
public record PeopleFacts(
        Located<Learner> learner,
        List<Located<Enrolment>> enrolments,
        List<Located<Person>> people,
        List<Located<Role>> roles,
        List<Located<Organisation>> organisations,
        Map<PersonId, Person> byId,
        OffsetDateTime issuedAt,
        ListedCodes codes) {

    /** The roles in which people speak for the learner's family. */
    public static final Set<RoleKind> FAMILY = Set.of(RoleKind.PARENT, RoleKind.FAMILY);

    /** The roles in which people speak for the school as teachers. */
    public static final Set<RoleKind> TEACHERS =
            Set.of(RoleKind.TEACHER, RoleKind.TUTOR, RoleKind.HEADTEACHER, RoleKind.TEACHING_ASSISTANT);

    /**
     * Gathers the facts.
     *
     * @param section the section
     * @param issuedAt when the document was issued
     * @param codes the framework's lists of codes
     * @return the facts
     */
    public static PeopleFacts of(PeopleSection section, OffsetDateTime issuedAt, ListedCodes codes) {
        Pointer at = Pointer.root().to("people");
        Located<Learner> learner = new Located<>(section.getLearner(), at.to("learner"));
        List<Located<Person>> people =
                Standing.located(Located.each(section.getPeople(), at.to("people")), Person::getId);
        Map<PersonId, Person> byId = new HashMap<>();
        section.getPeople().forEach(person -> byId.putIfAbsent(person.getId(), person));
        return new PeopleFacts(
                learner,
                learner.each("enrolments", Learner::getEnrolments),
                people,
                Nested.parts(Nested.each(people, "roles", Person::getRoles)),
                Standing.located(Located.each(section.getOrganisations(), at.to("organisations")), Organisation::getId),
                byId,
                issuedAt,
                codes);
    }

    /**
     * Gives what a community has too.
     *
     * @return the facts that rules read which are asked of both
     */
    public RegisterFacts register() {
        return new RegisterFacts(List.of(learner), people, organisations, issuedAt);
    }

    /**
     * Gives the day on which the document was issued.
     *
     * @return the day, by the offset that the issuer gave
     */
    public LocalDate issued() {
        return issuedAt.toLocalDate();
    }

    /**
     * Tells whether somebody is the learner.
     *
     * @param person whoever it is
     * @return true for the learner
     */
    public boolean isLearner(PersonId person) {
        return person.equals(learner.value().getId());
    }

    /**
     * Tells whether somebody can speak in one of several roles, as far as the record says.
     *
     * @param person whoever it is
     * @param kinds the kinds of role
     * @param day the day on which they speak; a role that is over by then does not count
     * @return false if roles are recorded and none that counts is of these kinds, or of a kind that this version does not know
     */
    public boolean maySpeakAs(PersonId person, Set<RoleKind> kinds, LocalDate day) {
        Person found = byId.get(person);
        return found == null
                || found.getRoles().isEmpty()
                || found.getRoles().stream()
                        .filter(role -> role.getPeriod()
                                .filter(period -> period.isOverOn(day))
                                .isEmpty())
                        .anyMatch(role -> kinds.contains(role.getKind())
                                || !role.getKind().isKnown());
    }

    /**
     * Gives the roles that somebody has or had.
     *
     * @param person whoever it is
     * @return the kinds of role; empty for the learner, and if none is recorded
     */
    public List<RoleKind> roles(PersonId person) {
        Person found = byId.get(person);
        return found == null
                ? List.of()
                : found.getRoles().stream().map(Role::getKind).toList();
    }
}
