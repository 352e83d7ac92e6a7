package org.lplp.cli.cohort;

import java.time.LocalDate;
import org.lplp.core.base.OrganisationId;
import org.lplp.core.base.Period;
import org.lplp.core.base.PersonId;
import org.lplp.core.base.Text;
import org.lplp.core.people.Person;
import org.lplp.core.people.Role;
import org.lplp.core.people.RoleKind;

/**
 * An adult who works with learners.
 *
 * @param id identifies the adult
 * @param name what the adult is called
 * @param role what the adult does
 * @param organisation for whom
 * @param since from when on
 */
record Adult(PersonId id, Text name, RoleKind role, OrganisationId organisation, LocalDate since) {

    Person person() {
        return Person.builder()
                .id(id)
                .name(name)
                .adult(true)
                .addRoles(Role.builder()
                        .kind(role)
                        .organisation(organisation)
                        .period(Period.from(since))
                        .build())
                .build();
    }
}
