package org.lplp.core.people;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lplp.core.base.PersonId;
import org.lplp.core.finding.Pointer;
import org.lplp.core.rule.Located;
import org.lplp.core.rule.Standing;

/**
 * What those rules on people read that are asked of portfolios and of communities.
 *
 * @param learners the learner of a portfolio; none in a community, whose learners stand on the roster
 * @param people everybody else, without records that another one supersedes
 * @param organisations the organisations that no other one supersedes
 * @param issuedAt when the document was issued
 */
public record RegisterFacts(
        List<Located<Learner>> learners,
        List<Located<Person>> people,
        List<Located<Organisation>> organisations,
        OffsetDateTime issuedAt) {

    /**
     * Gathers the facts of a community.
     *
     * @param register the section
     * @param issuedAt when the document was issued
     * @return the facts
     */
    public static RegisterFacts of(PeopleRegister register, OffsetDateTime issuedAt) {
        Pointer at = Pointer.root().to("people");
        return new RegisterFacts(
                List.of(),
                Standing.located(Located.each(register.getPeople(), at.to("people")), Person::getId),
                Standing.located(
                        Located.each(register.getOrganisations(), at.to("organisations")), Organisation::getId),
                issuedAt);
    }

    /**
     * Gives those who are recorded as under age.
     *
     * @return the people whose flag says that they are no adults
     */
    public Set<PersonId> minors() {
        return people.stream()
                .map(Located::value)
                .filter(person -> !person.getAdult().orElse(true))
                .map(Person::getId)
                .collect(Collectors.toSet());
    }
}
