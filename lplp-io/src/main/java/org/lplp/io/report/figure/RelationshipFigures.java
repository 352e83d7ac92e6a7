package org.lplp.io.report.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.lplp.core.base.Aspect;
import org.lplp.core.base.Sphere;
import org.lplp.scoring.relationship.Cell;
import org.lplp.scoring.relationship.RelationshipMapDetail;
import org.lplp.scoring.relationship.Tie;

/** Who stands by the learner. */
final class RelationshipFigures {

    private RelationshipFigures() {}

    static Section of(RelationshipMapDetail map, Cast cast, Wording words) {
        Section.Draft section = Section.of("relationships", words.word("relationships.title"));
        if (map.ties().isEmpty()) {
            return section.end(words);
        }
        section.line(words.word("relationships.people", map.ties().size(), map.people()));
        section.exhibit(TieMap.of("map", map.ties(), cast, words), ties(map, cast, words));
        if (!map.cells().isEmpty()) {
            section.line(words.word(
                    "relationships.covered", map.covered(), map.cells().size()));
            section.table(cells(map, words));
        }
        return section.list(
                        words.word("relationships.gaps"),
                        map.gaps().stream().map(words::english).toList())
                .end(words);
    }

    private static Table ties(RelationshipMapDetail map, Cast cast, Wording words) {
        List<List<Said>> rows = new ArrayList<>();
        for (Sphere sphere : Sphere.values()) {
            for (Tie tie : map.ties()) {
                if (tie.sphere() == sphere) {
                    rows.add(List.of(
                            cast.who(tie.person()).name(),
                            words.data(cast.who(tie.person()).mark()),
                            words.constant("sphere", sphere),
                            tie.strength()
                                    .map(strength -> words.number(strength.setScale(1, RoundingMode.HALF_UP)))
                                    .orElseGet(() -> words.word("notRated")),
                            aspects(tie.aspects(), words),
                            tie.stance()
                                    .map(stance -> words.constant("stance", stance))
                                    .orElseGet(words::none),
                            words.day(tie.lastContact())));
                }
            }
        }
        return new Table(
                "map-table",
                words.word("map.table"),
                List.of(
                        Column.text(words.word("column.person")),
                        Column.text(words.word("column.mark")),
                        Column.text(words.word("column.sphere")),
                        Column.number(words.word("column.strength")),
                        Column.wide(words.word("column.aspects")),
                        Column.text(words.word("column.stance")),
                        Column.date(words.word("column.lastContact"))),
                rows);
    }

    private static Said aspects(Map<Aspect, Integer> aspects, Wording words) {
        return words.listed(aspects.entrySet().stream()
                .map(rated ->
                        words.data(words.constant("aspect", rated.getKey()).words() + " " + rated.getValue()))
                .toList());
    }

    private static Table cells(RelationshipMapDetail map, Wording words) {
        List<Column> columns = new ArrayList<>(List.of(Column.text(words.word("column.sphere"))));
        Arrays.stream(Aspect.values()).forEach(aspect -> columns.add(Column.number(words.constant("aspect", aspect))));
        List<List<Said>> rows = new ArrayList<>();
        for (Sphere sphere : Sphere.values()) {
            List<Said> row = new ArrayList<>(List.of(words.constant("sphere", sphere)));
            for (Cell cell : map.cells()) {
                if (cell.sphere() == sphere) {
                    row.add(
                            cell.isOpen()
                                    ? words.word("notRated")
                                    : words.number(
                                            BigDecimal.valueOf(cell.people().size())));
                }
            }
            rows.add(row);
        }
        return new Table("cells", words.word("relationships.cells"), columns, rows);
    }
}
