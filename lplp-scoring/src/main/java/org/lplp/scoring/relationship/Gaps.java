package org.lplp.scoring.relationship;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lplp.core.base.PersonId;
import org.lplp.core.base.Sphere;
import org.lplp.core.people.PeopleSection;
import org.lplp.core.people.Person;
import org.lplp.core.relationship.RelationshipPolicy;
import org.lplp.core.rule.Standing;
import org.lplp.scoring.base.Figure;
import org.lplp.scoring.base.Window;

/** What the map does not show, in words made of codes. */
final class Gaps {

    private final Map<PersonId, Optional<Boolean>> adult = new HashMap<>();
    private final RelationshipPolicy policy;
    private final LocalDate asOf;
    private final Collection<String> missing;

    Gaps(PeopleSection people, RelationshipPolicy policy, LocalDate asOf, Collection<String> missing) {
        this.policy = policy;
        this.asOf = asOf;
        this.missing = missing;
        for (Person person : Standing.records(people.getPeople(), Person::getId, "people.people", missing)) {
            adult.put(person.getId(), person.getAdult());
        }
    }

    List<String> inCells(List<Tie> ties, List<Cell> cells) {
        List<String> gaps = new ArrayList<>();
        for (Sphere sphere : Sphere.values()) {
            if (ties.stream().noneMatch(tie -> tie.sphere() == sphere)) {
                gaps.add(Words.of(sphere) + " sphere has no tie");
                continue;
            }
            for (Cell cell : cells) {
                // What nobody rated is missing, which is not the same as a gap.
                if (cell.sphere() == sphere && !cell.isCovered() && !cell.isOpen()) {
                    gaps.add(Words.of(sphere) + " sphere has no " + Words.of(cell.aspect()));
                }
            }
        }
        return gaps;
    }

    List<String> inContact(List<Tie> ties) {
        return policy.getRecencyDays().map(days -> inContact(ties, days)).orElse(List.of());
    }

    private List<String> inContact(List<Tie> ties, int days) {
        List<String> gaps = new ArrayList<>();
        Window window = new Window(asOf, Optional.of(days));
        boolean any = false;
        boolean withAdult = false;
        boolean perhapsAdult = false;
        for (Tie tie : ties) {
            if (tie.lastContact().filter(window::contains).isPresent()) {
                Optional<Boolean> known = adult.getOrDefault(tie.person(), Optional.empty());
                any = true;
                withAdult |= known.orElse(false);
                perhapsAdult |= known.isEmpty();
            }
        }
        String recently = " recorded in " + Figure.count(days, "day");
        if (!any) {
            gaps.add("no contact" + recently);
        }
        if (!withAdult && !perhapsAdult) {
            gaps.add("no contact with an adult" + recently);
        } else if (!withAdult) {
            missing.add("people.adult");
        }
        return gaps;
    }
}
