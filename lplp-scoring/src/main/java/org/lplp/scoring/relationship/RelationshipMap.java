package org.lplp.scoring.relationship;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.lplp.core.base.Aspect;
import org.lplp.core.base.PersonId;
import org.lplp.core.base.Sphere;
import org.lplp.core.base.Stance;
import org.lplp.core.people.PeopleSection;
import org.lplp.core.relationship.RelationshipPolicy;
import org.lplp.core.relationship.RelationshipSection;
import org.lplp.scoring.base.Contribution;
import org.lplp.scoring.base.Figure;
import org.lplp.scoring.base.Rational;
import org.lplp.scoring.base.Scored;

/**
 * The score {@code relationship.map}: the share of the sixteen cells (four spheres × four aspects) that the record shows to be
 * covered by a tie in force of at least the framework's strength.
 *
 * <p>It says what the record shows, no more: a cell that nobody rated is not covered and is listed as missing, and where no tie
 * is rated at all there is no value. Each covered cell contributes a sixteenth; what was not there contributes nothing and says so.
 */
public final class RelationshipMap {

    /** The code of the score. */
    public static final String CODE = "relationship.map";

    private final PeopleSection people;
    private final RelationshipPolicy policy;
    private final LocalDate asOf;
    private final Set<String> missing = new TreeSet<>();
    private final Set<String> decided = new TreeSet<>();
    private final TieReader reader;

    private RelationshipMap(PeopleSection people, RelationshipPolicy policy, LocalDate asOf) {
        this.people = people;
        this.policy = policy;
        this.asOf = asOf;
        this.reader = new TieReader(people.getLearner().getId(), policy, asOf, missing, decided);
    }

    /**
     * Draws the map.
     *
     * @param people who the ties lead to, and whether they are adults
     * @param section the relationships
     * @param policy from which strength a tie counts, and for how long a contact is recent
     * @param asOf the day of reckoning
     * @return the share of cells covered, 0 to 1 with six decimals, and the whole map
     */
    public static Scored<RelationshipMapDetail> score(
            PeopleSection people, RelationshipSection section, RelationshipPolicy policy, LocalDate asOf) {
        return new RelationshipMap(people, policy, asOf).score(section);
    }

    private Scored<RelationshipMapDetail> score(RelationshipSection section) {
        if (policy.getRecencyDays().isEmpty()) {
            missing.add("framework.relationship.recencyDays");
        }
        List<Tie> ties = reader.inForce(section);
        List<Cell> cells =
                policy.getMinimumStrength().map(minimum -> cells(ties, minimum)).orElse(List.of());
        Optional<BigDecimal> value = value(section, ties, cells);
        List<Contribution> contributions = new ArrayList<>();
        if (value.isPresent()) {
            BigDecimal sixteenth = Rational.of(1, cells.size()).rounded();
            for (Cell cell : cells) {
                BigDecimal amount = cell.isCovered() ? sixteenth : sixteenth.subtract(sixteenth);
                contributions.add(new Contribution(cell.name(), label(cell), amount));
                if (cell.isOpen()) {
                    missing.add("relationship.aspects: " + cell.name() + " is not rated");
                }
            }
        }
        Gaps gaps = new Gaps(people, policy, asOf, missing);
        List<String> contact = gaps.inContact(ties);
        contact.forEach(gap -> contributions.add(new Contribution("contact", gap, BigDecimal.ZERO)));
        List<String> inWords = new ArrayList<>(gaps.inCells(ties, cells));
        inWords.addAll(contact);
        RelationshipMapDetail detail = detail(ties, cells, inWords);
        return new Scored<>(
                CODE,
                Optional.empty(),
                value,
                Optional.empty(),
                contributions,
                List.copyOf(missing),
                List.copyOf(decided),
                detail);
    }

    private Optional<BigDecimal> value(RelationshipSection section, List<Tie> ties, List<Cell> cells) {
        if (section.getRelationships().isEmpty()) {
            missing.add("relationship");
        } else if (policy.getMinimumStrength().isEmpty()) {
            missing.add("framework.relationship.minimumStrength");
        } else if (!ties.isEmpty()
                && ties.stream().allMatch(tie -> tie.aspects().isEmpty())) {
            missing.add("relationship.aspects");
        } else {
            return Optional.of(Rational.of(covered(cells), cells.size()).rounded());
        }
        return Optional.empty();
    }

    private static int covered(List<Cell> cells) {
        return (int) cells.stream().filter(Cell::isCovered).count();
    }

    private String label(Cell cell) {
        if (cell.isCovered()) {
            return "covered by " + Figure.count(cell.ties(), "tie") + " to "
                    + cell.people().size() + (cell.people().size() == 1 ? " person" : " people") + ", strength up to "
                    + cell.strongest();
        }
        String open = cell.isOpen() ? ", " + Figure.count(cell.unrated(), "tie") + " not rated" : "";
        return "no tie of strength " + policy.getMinimumStrength().orElseThrow() + " or more" + open;
    }

    private static List<Cell> cells(List<Tie> ties, int minimum) {
        List<Cell> cells = new ArrayList<>();
        for (Sphere sphere : Sphere.values()) {
            for (Aspect aspect : Aspect.values()) {
                Set<PersonId> people = new HashSet<>();
                int covering = 0;
                int strongest = 0;
                int unrated = 0;
                for (Tie tie : ties) {
                    if (tie.sphere() == sphere) {
                        int strength = tie.aspects().getOrDefault(aspect, 0);
                        strongest = Math.max(strongest, strength);
                        if (strength == 0) {
                            unrated++;
                        } else if (strength >= minimum) {
                            covering++;
                            people.add(tie.person());
                        }
                    }
                }
                List<PersonId> sorted = people.stream()
                        .sorted((left, right) -> left.value().compareTo(right.value()))
                        .toList();
                cells.add(new Cell(sphere, aspect, sorted, covering, strongest, unrated));
            }
        }
        return cells;
    }

    private RelationshipMapDetail detail(List<Tie> ties, List<Cell> cells, List<String> gaps) {
        Map<Sphere, Integer> sphereMinima = new EnumMap<>(Sphere.class);
        Map<Aspect, Integer> aspectMinima = new EnumMap<>(Aspect.class);
        Map<PersonId, Set<Aspect>> gives = new HashMap<>();
        ties.forEach(tie -> gives.put(tie.person(), new HashSet<>()));
        for (Cell cell : cells) {
            sphereMinima.merge(cell.sphere(), cell.people().size(), Math::min);
            aspectMinima.merge(cell.aspect(), cell.people().size(), Math::min);
            cell.people().forEach(person -> gives.get(person).add(cell.aspect()));
        }
        Map<Stance, Integer> stances = new EnumMap<>(Stance.class);
        ties.forEach(tie -> tie.stance().ifPresent(stance -> stances.merge(stance, 1, Integer::sum)));
        Optional<BigDecimal> multiplexity = Optional.empty();
        if (!gives.isEmpty() && !cells.isEmpty()) {
            long aspects = gives.values().stream().mapToLong(Set::size).sum();
            multiplexity = Optional.of(Rational.of(aspects, gives.size()).rounded());
        }
        return new RelationshipMapDetail(
                ties,
                cells,
                gives.size(),
                covered(cells),
                Matching.size(cells),
                sphereMinima,
                aspectMinima,
                stances,
                multiplexity,
                Diversity.of(ties),
                reader.reciprocity(),
                gaps);
    }
}
