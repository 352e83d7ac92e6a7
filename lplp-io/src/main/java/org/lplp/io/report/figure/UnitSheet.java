package org.lplp.io.report.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lplp.core.base.Aspect;
import org.lplp.core.base.Language;
import org.lplp.core.base.Sphere;
import org.lplp.core.group.SuppressionPolicy;
import org.lplp.core.group.SuppressionSymbol;
import org.lplp.scoring.base.Figure;
import org.lplp.scoring.group.FigureKind;
import org.lplp.scoring.group.GroupFigure;
import org.lplp.scoring.group.LearnerFigures;
import org.lplp.scoring.group.PublishedFigure;

/** A unit's page, of figures that may be published. */
public final class UnitSheet {

    /** Of whom somebody gives an aspect in a sphere with enough strength. The subject is the cell, such as {@code school/care}. */
    public static final String CELL = "relationship.cell";

    private static final String PERCENT = "percent";

    /**
     * A group of learners that the page tells of.
     *
     * @param name what it is called
     * @param key its value in the table of groups
     */
    public record Group(Said name, String key) {}

    private final List<Group> groups;
    private final Map<GroupFigure, Map<String, PublishedFigure>> figures = new LinkedHashMap<>();
    private final Names names;
    private final Wording words;

    private UnitSheet(List<Group> groups, List<PublishedFigure> published, Names names, Wording words) {
        this.groups = groups;
        this.names = names;
        this.words = words;
        for (PublishedFigure each : published) {
            figures.computeIfAbsent(each.figure(), figure -> new HashMap<>())
                    .put(each.row().get(0) + '/' + each.statistic(), each);
        }
    }

    /**
     * Lays the page out.
     *
     * @param title its title
     * @param groups the unit, if it is of one, then all learners
     * @param published what may be published, by unit
     * @param policy the policy that was applied
     * @param names what parts of the framework are called
     * @param words the words of the page
     * @return the page
     */
    public static Page page(
            Said title,
            List<Group> groups,
            List<PublishedFigure> published,
            SuppressionPolicy policy,
            Names names,
            Wording words) {
        UnitSheet sheet = new UnitSheet(groups, published, names, words);
        List<Said> lines = List.of(
                words.word("unit.policy", policy.getId(), policy.getVersion()),
                words.word("unit.learners", sheet.learners()),
                words.word("prompt"));
        return Page.of(
                words,
                words.titled("unit.title", title),
                lines,
                List.of(sheet.ties(), sheet.entitlement(), sheet.others(), sheet.signs(policy)));
    }

    private String learners() {
        return String.join(
                "; ",
                groups.stream()
                        .map(group -> group.name().words() + ": "
                                + shown(group, GroupFigure.LEARNERS, "count").words())
                        .toList());
    }

    private Section ties() {
        Group first = groups.get(0);
        List<Grid.Label> columns = new ArrayList<>();
        List<Grid.Label> rows = new ArrayList<>();
        List<Grid.Disc> discs = new ArrayList<>();
        List<List<Said>> table = new ArrayList<>();
        for (Sphere sphere : Sphere.values()) {
            rows.add(Grid.row(words.constant("sphere", sphere), sphere.ordinal()));
            List<Said> row = new ArrayList<>(List.of(words.constant("sphere", sphere)));
            for (Aspect aspect : Aspect.values()) {
                GroupFigure cell = cell(sphere, aspect);
                Said share = percent(first, cell);
                discs.add(Grid.disc(sphere.ordinal(), aspect.ordinal(), value(first, cell, PERCENT), share));
                row.add(share);
            }
            table.add(row);
        }
        List<Column> headings = new ArrayList<>(List.of(Column.text(words.word("column.sphere"))));
        Arrays.stream(Aspect.values()).forEach(aspect -> {
            columns.add(Grid.column(words.constant("aspect", aspect), aspect.ordinal()));
            headings.add(Column.number(words.constant("aspect", aspect)));
        });
        Grid grid = new Grid(
                "ties-map",
                words.word("unit.map", first.name().words()),
                words.word("unit.mapDescription"),
                columns,
                rows,
                discs);
        Table data = new Table("ties-table", words.word("unit.mapTable"), headings, table);
        return Section.of("ties", words.word("unit.ties")).exhibit(grid, data).end(words);
    }

    private Section entitlement() {
        Bars.Chart chart = new Bars.Chart(Map.of(Fill.SOLID, words.word("unit.met")));
        List<List<Said>> rows = new ArrayList<>();
        for (Group group : groups) {
            GroupFigure met = LearnerFigures.MENTORING_MET;
            chart.add(
                    group.name(),
                    percent(group, met),
                    value(group, met, PERCENT)
                            .map(share -> Map.of(Fill.SOLID, share))
                            .orElse(Map.of()));
            rows.add(List.of(
                    group.name(),
                    shown(group, met, "numerator"),
                    shown(group, met, "denominator"),
                    percent(group, met)));
        }
        Table table = new Table(
                "met-table",
                words.word("unit.metTable"),
                List.of(
                        Column.text(words.word("column.group")),
                        Column.number(words.word("column.metInFull")),
                        Column.number(words.word("column.ofLearners")),
                        Column.number(words.word("column.percent"))),
                rows);
        Bars bars = chart.bars(
                "met-bars", words.word("unit.metPicture"), words.word("unit.metDescription"), BigDecimal.valueOf(100));
        return Section.of("met", words.word("unit.met")).exhibit(bars, table).end(words);
    }

    private Section others() {
        List<List<Said>> rows = new ArrayList<>();
        for (GroupFigure figure : figures.keySet()) {
            boolean isShown = figure.kind() == FigureKind.COUNT
                    || figure.code().equals(CELL)
                    || figure.equals(LearnerFigures.MENTORING_MET);
            if (!isShown) {
                List<Said> row = new ArrayList<>(List.of(name(figure)));
                for (Group group : groups) {
                    row.add(figure.kind() == FigureKind.SHARE ? percent(group, figure) : shown(group, figure, "mean"));
                    row.add(shown(group, figure, "denominator"));
                }
                rows.add(row);
            }
        }
        List<Column> columns = new ArrayList<>(List.of(Column.wide(words.word("column.figure"))));
        for (Group group : groups) {
            columns.add(Column.number(group.name()));
            columns.add(Column.number(words.word("unit.of", group.name().words())));
        }
        return Section.of("figures", words.word("unit.figures"))
                .table(new Table("figures-table", words.word("unit.figuresTable"), columns, rows))
                .end(words);
    }

    private Section signs(SuppressionPolicy policy) {
        // What protects a small figure looks like one, so each sign has one line.
        Set<String> told = new LinkedHashSet<>();
        List<Said> lines = new ArrayList<>();
        for (SuppressionSymbol symbol : policy.getSymbols()) {
            if (told.add(symbol.getSymbol().in(Language.ENGLISH))) {
                lines.add(words.word(
                        "unit.sign",
                        words.said(symbol.getSymbol()).words(),
                        words.code("suppression", symbol.getReason()).words()));
            }
        }
        return Section.of("signs", words.word("unit.signs"))
                .list(words.word("unit.signsList"), lines)
                .end(words);
    }

    private Said name(GroupFigure figure) {
        Said code = words.known("groupFigure." + figure.code()).orElseGet(() -> words.score(figure.code()));
        return figure.subject().isEmpty()
                ? code
                : words.word(
                        "made.subject", code.words(), names.of(figure.subject()).words());
    }

    /**
     * Names the figure of a cell.
     *
     * @param sphere the sphere
     * @param aspect the aspect
     * @return the share of learners with a tie there
     */
    public static GroupFigure cell(Sphere sphere, Aspect aspect) {
        String subject =
                sphere.name().toLowerCase(Locale.ROOT) + '/' + aspect.name().toLowerCase(Locale.ROOT);
        return new GroupFigure(CELL, subject, FigureKind.SHARE);
    }

    private Optional<PublishedFigure> published(Group group, GroupFigure figure, String statistic) {
        return Optional.ofNullable(figures.getOrDefault(figure, Map.of()).get(group.key() + '/' + statistic));
    }

    private Optional<BigDecimal> value(Group group, GroupFigure figure, String statistic) {
        return published(group, figure, statistic).flatMap(PublishedFigure::value);
    }

    private Said percent(Group group, GroupFigure figure) {
        return value(group, figure, PERCENT)
                .map(share -> words.data(Figure.plain(share) + "%"))
                .orElseGet(() -> shown(group, figure, PERCENT));
    }

    private Said shown(Group group, GroupFigure figure, String statistic) {
        return published(group, figure, statistic)
                .map(it -> it.value()
                        .map(words::number)
                        .orElseGet(() -> words.data(it.symbol().orElseThrow())))
                .orElseGet(words::none);
    }
}
