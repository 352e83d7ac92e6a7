package org.lplp.scoring.group;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lplp.core.group.SuppressionPolicy;
import org.lplp.core.group.SuppressionReason;
import org.lplp.scoring.base.Rational;

/**
 * The figures of groups and the gaps between their two sides, as a policy lets them be published (ideas 8 and 20).
 *
 * <p>The sides are one more dimension of the table, so what is withheld of them is withheld as of every group. A gap is published
 * where both sides are, and else has the symbol of the side that is not: it adds no count. That of a share is reckoned from the
 * published counts, rounded as they are.
 */
public final class GapPublication {

    /** Stands in the last dimension of a row that tells a gap. */
    public static final String GAP = "gap";

    private static final List<String> OF_SHARES = List.of("points", "pointsLow", "pointsHigh");
    private static final List<String> OF_MEANS = List.of("difference", "rankGap", "hedgesG", "hedgesLow", "hedgesHigh");

    private final GapTally tally;
    private final GroupPublication publication;
    private final List<PublishedFigure> figures;
    private final Map<List<Object>, PublishedFigure> published = new HashMap<>();

    private GapPublication(GapTally tally, SuppressionPolicy policy) {
        this.tally = tally;
        GroupTable table = GroupTable.of(tally.tally());
        this.publication = GroupPublication.of(table, policy);
        List<PublishedFigure> all = new ArrayList<>(publication.figures());
        all.forEach(each -> published.put(List.of(each.row(), each.figure(), each.statistic()), each));
        int last = table.dimensions().size() - 1;
        for (List<String> row : table.rows()) {
            if (row.get(last).equals(GroupTable.TOTAL)) {
                for (GroupFigure figure : table.figures()) {
                    all.addAll(gap(row.subList(0, last), figure));
                }
            }
        }
        this.figures = List.copyOf(all);
    }

    /**
     * Withholds what a policy does not let be published.
     *
     * @param tally the figures
     * @param policy the policy
     * @return what may be published
     */
    public static GapPublication of(GapTally tally, SuppressionPolicy policy) {
        return new GapPublication(tally, policy);
    }

    /**
     * Lists what may be published.
     *
     * @return the numbers of each group and side, then the gaps, in rows with {@value #GAP} as side: of a share {@code points} with
     *     {@code pointsLow} and {@code pointsHigh}, in percentage points; of a mean {@code difference}, {@code rankGap}, {@code
     *     hedgesG}, {@code hedgesLow} and {@code hedgesHigh}
     */
    public List<PublishedFigure> figures() {
        return figures;
    }

    /**
     * Gives the counts and means alone, which can be audited.
     *
     * @return the publication of the groups with their sides
     */
    public GroupPublication groups() {
        return publication;
    }

    private List<PublishedFigure> gap(List<String> group, GroupFigure figure) {
        List<String> row = row(group, GAP);
        List<String> one = row(group, tally.sides().get(0));
        List<String> two = row(group, tally.sides().get(1));
        return switch (figure.kind()) {
            case COUNT -> List.of();
            case SHARE -> {
                Optional<String> symbol = symbol(one, figure, "percent")
                        .or(() -> symbol(two, figure, "percent"))
                        .or(() -> symbol(one, figure, "numerator"))
                        .or(() -> symbol(two, figure, "numerator"));
                yield told(row, figure, OF_SHARES, symbol, symbol.isPresent() ? List.of() : points(one, two, figure));
            }
            case MEAN -> {
                Optional<String> symbol = symbol(one, figure, "mean").or(() -> symbol(two, figure, "mean"));
                yield told(row, figure, OF_MEANS, symbol, symbol.isPresent() ? List.of() : means(one, two, figure));
            }
        };
    }

    private List<BigDecimal> points(List<String> one, List<String> two, GroupFigure figure) {
        Estimate gap = proportion(one, figure).minus(proportion(two, figure)).orElseThrow();
        return List.of(
                Estimate.rounded(100 * gap.value()),
                Estimate.rounded(100 * gap.low()),
                Estimate.rounded(100 * gap.high()));
    }

    private Proportion proportion(List<String> row, GroupFigure figure) {
        long known = count(row, figure, "denominator");
        // Rounded apart, a part may come out above its whole.
        return new Proportion(Math.min(known, count(row, figure, "numerator")), known);
    }

    private long count(List<String> row, GroupFigure figure, String statistic) {
        return published
                .get(List.of(row, figure, statistic))
                .value()
                .orElseThrow()
                .longValueExact();
    }

    private List<BigDecimal> means(List<String> one, List<String> two, GroupFigure figure) {
        AttainmentGapDetail gap = AttainmentGap.of(tally.distribution(one, figure), tally.distribution(two, figure))
                .detail();
        List<BigDecimal> figures = new ArrayList<>();
        figures.add(gap.difference().orElseThrow().rounded());
        figures.add(gap.gap().map(Rational::rounded).orElseThrow());
        gap.effect().map(EffectSize::g).ifPresent(g -> {
            figures.add(Estimate.rounded(g.value()));
            figures.add(Estimate.rounded(g.low()));
            figures.add(Estimate.rounded(g.high()));
        });
        return figures;
    }

    /** What stands in the place of a side's number; that a side is not there at all is no secret. */
    private Optional<String> symbol(List<String> row, GroupFigure figure, String statistic) {
        PublishedFigure there = published.get(List.of(row, figure, statistic));
        return there == null ? Optional.of(publication.symbol(SuppressionReason.NOT_APPLICABLE)) : there.symbol();
    }

    private List<PublishedFigure> told(
            List<String> row,
            GroupFigure figure,
            List<String> statistics,
            Optional<String> withheld,
            List<BigDecimal> figures) {
        String without = withheld.orElse(publication.symbol(SuppressionReason.NOT_AVAILABLE));
        Map<String, Optional<BigDecimal>> told = new LinkedHashMap<>();
        for (int at = 0; at < statistics.size(); at++) {
            told.put(statistics.get(at), at < figures.size() ? Optional.of(figures.get(at)) : Optional.empty());
        }
        return told.entrySet().stream()
                .map(each -> new PublishedFigure(
                        row,
                        figure,
                        each.getKey(),
                        each.getValue(),
                        each.getValue().isPresent() ? Optional.empty() : Optional.of(without)))
                .toList();
    }

    private static List<String> row(List<String> group, String side) {
        List<String> row = new ArrayList<>(group);
        row.add(side);
        return List.copyOf(row);
    }

    /** Gives what may be published for people, one line for each number. */
    @Override
    public String toString() {
        return String.join("\n", figures.stream().map(PublishedFigure::toString).toList());
    }
}
