package org.lplp.scoring.relationship;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lplp.core.base.Aspect;
import org.lplp.core.base.Sphere;
import org.lplp.core.base.Stance;
import org.lplp.scoring.base.Figure;

/**
 * The whole relationship map.
 *
 * @param ties the relationships in force, by id
 * @param cells the sixteen cells, sphere by sphere; none if the framework does not say from which strength on a tie counts
 * @param people how many different people the ties lead to
 * @param covered how many cells are covered
 * @param distinct how many cells can be covered by people who are all different
 * @param sphereMinima for each sphere the number of people in its weakest cell
 * @param aspectMinima for each aspect the number of people in its weakest cell
 * @param stances how many ties have each stance; ties without one are not counted
 * @param multiplexity how many different aspects a person gives on average, 0 to 4, rounded half up to six decimals; empty
 *     without people or cells
 * @param diversity how evenly the ties lie over the spheres
 * @param reciprocity how far learner and others agree
 * @param gaps what is not there, in words made of codes
 */
public record RelationshipMapDetail(
        List<Tie> ties,
        List<Cell> cells,
        int people,
        int covered,
        int distinct,
        Map<Sphere, Integer> sphereMinima,
        Map<Aspect, Integer> aspectMinima,
        Map<Stance, Integer> stances,
        Optional<BigDecimal> multiplexity,
        Diversity diversity,
        Reciprocity reciprocity,
        List<String> gaps) {

    /** Copies lists and maps. */
    public RelationshipMapDetail {
        ties = List.copyOf(ties);
        cells = List.copyOf(cells);
        sphereMinima = copy(Sphere.class, sphereMinima);
        aspectMinima = copy(Aspect.class, aspectMinima);
        stances = copy(Stance.class, stances);
        gaps = List.copyOf(gaps);
    }

    private static <K extends Enum<K>> Map<K, Integer> copy(Class<K> type, Map<K, Integer> counts) {
        EnumMap<K, Integer> copy = new EnumMap<>(type);
        copy.putAll(counts);
        return Collections.unmodifiableMap(copy);
    }

    /** Gives the map for people: a line for each sphere with the number of people in each cell, then the gaps. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(Figure.count(ties.size(), "tie") + " in force, people in each cell; "
                + covered + " of 16 cells covered, " + distinct + " by different people");
        for (Cell cell : cells) {
            text.append(cell.aspect() == Aspect.PARTICIPATION ? "\n  " + Words.of(cell.sphere()) + ":" : ",");
            text.append(' ').append(Words.of(cell.aspect())).append(' ');
            text.append(cell.isOpen() ? "?" : String.valueOf(cell.people().size()));
        }
        gaps.forEach(gap -> text.append("\n  ").append(gap));
        return text.toString();
    }
}
