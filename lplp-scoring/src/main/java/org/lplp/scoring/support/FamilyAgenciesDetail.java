package org.lplp.scoring.support;

import java.util.List;
import java.util.Optional;
import org.lplp.core.base.OrganisationId;
import org.lplp.scoring.base.Figure;

/**
 * Who supports the family on the day of reckoning.
 *
 * @param plans how many support plans are in force
 * @param agencies the agencies that are involved, each once, by id
 * @param withContact how many of them name somebody for the family to deal with
 * @param keyWorkers how many different people co-ordinate; one is meant
 * @param tooMany whether the family deals with as many agencies as the framework calls too many; empty if it does not say, or
 *     nothing is known
 */
public record FamilyAgenciesDetail(
        int plans, List<OrganisationId> agencies, int withContact, int keyWorkers, Optional<Boolean> tooMany) {

    /** Copies the list. */
    public FamilyAgenciesDetail {
        agencies = List.copyOf(agencies);
    }

    /** Gives the support for people. */
    @Override
    public String toString() {
        return Figure.count(plans, "plan") + " in force, " + agencies.size()
                + (agencies.size() == 1 ? " agency, " : " agencies, ") + withContact + " with a contact, "
                + Figure.count(keyWorkers, "key worker")
                + tooMany.map(many -> many ? "; too many" : "; not too many").orElse("");
    }
}
