package org.lplp.scoring.group;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.lplp.core.base.Language;
import org.lplp.core.group.SuppressionPolicy;
import org.lplp.core.group.SuppressionReason;
import org.lplp.core.group.SuppressionSymbol;
import org.lplp.scoring.base.Rational;
import org.lplp.scoring.group.Count.Part;
import org.lplp.scoring.group.CountTable.PolicyFigures;

/**
 * The figures of groups as a policy lets them be published (idea 20).
 *
 * <p>What is about too few is withheld, and so much more that no withheld count can be reckoned from the published ones of its
 * figures, nor bounded within less than the policy's width: by the totals over every dimension, and because counts are whole and not
 * negative. All figures count together, for they are of the same learners. A published percentage counts as if its numerator were
 * published. Where an audit would take too long, the whole figure is withheld.
 */
public final class GroupPublication {

    /** The code of the function, as the documentation names it. */
    public static final String CODE = "group.publication";

    private final GroupTable table;
    private final PolicyFigures policy;
    private final Map<SuppressionReason, String> symbols = new HashMap<>();
    private final Map<GroupFigure, CountTable> counts = new HashMap<>();

    private GroupPublication(GroupTable table, SuppressionPolicy policy) {
        this.table = table;
        this.policy = PolicyFigures.of(policy);
        for (SuppressionSymbol symbol : policy.getSymbols()) {
            symbols.putIfAbsent(symbol.getReason(), symbol.getSymbol().in(Language.ENGLISH));
        }
        BitSet learners = new BitSet();
        while (!protect(learners)) {
            // A figure could be hidden only by the number of learners, which every figure shows: so it is withheld
            // everywhere.
            counts.values().forEach(each -> learners.or(each.learnersWithheld()));
        }
    }

    /**
     * Withholds what a policy does not let be published.
     *
     * @param table the figures
     * @param policy the policy
     * @return what may be published
     */
    public static GroupPublication of(GroupTable table, SuppressionPolicy policy) {
        return new GroupPublication(table, policy);
    }

    /** Protects every figure; tells whether all of them withhold the number of learners in the same rows. */
    private boolean protect(BitSet learners) {
        counts.clear();
        boolean same = true;
        for (GroupFigure figure : table.figures()) {
            CountTable each = new CountTable(table, figure, policy, new Company(table, figure), learners);
            each.protect();
            counts.put(figure, each);
            same &= each.learnersWithheld()
                    .equals(counts.get(GroupFigure.LEARNERS).learnersWithheld());
        }
        return same;
    }

    /**
     * Lists what may be published.
     *
     * @return the numbers of each row, row by row, in the order of the table
     */
    public List<PublishedFigure> figures() {
        List<PublishedFigure> published = new ArrayList<>();
        for (int row = 0; row < table.rows().size(); row++) {
            for (GroupFigure figure : table.figures()) {
                published.addAll(figures(row, figure));
            }
        }
        return published;
    }

    private List<PublishedFigure> figures(int row, GroupFigure figure) {
        List<String> values = table.rows().get(row);
        CountTable table = counts.get(figure);
        return switch (figure.kind()) {
            case COUNT ->
                List.of(new Cell(values, figure, "count")
                        .count(table.count(row, Part.LEARNERS).orElseThrow()));
            case SHARE -> {
                Count yes = table.count(row, Part.TRUE).orElseThrow();
                Count known = table.count(row, Part.KNOWN).orElseThrow();
                yield List.of(
                        new Cell(values, figure, "numerator").count(yes),
                        new Cell(values, figure, "denominator").count(known),
                        new Cell(values, figure, "percent")
                                .unless(yes.reason(), () -> percent(values, figure, yes, known)));
            }
            case MEAN -> {
                Count known = table.count(row, Part.KNOWN).orElseThrow();
                yield List.of(
                        new Cell(values, figure, "denominator").count(known),
                        new Cell(values, figure, "mean").unless(known.reason(), () -> mean(values, figure)));
            }
        };
    }

    private Shown percent(List<String> values, GroupFigure figure, Count yes, Count known) {
        long whole = policy.rounded(known.value());
        if (whole == 0) {
            return ofNobody(values, figure);
        }
        BigDecimal percent =
                Rational.of(100 * policy.rounded(yes.value()), whole).rounded(policy.decimals());
        boolean low = percent.signum() == 0 && yes.value() > 0;
        return low ? new Shown(Optional.empty(), Optional.of(SuppressionReason.LOW)) : Shown.of(percent);
    }

    private Shown mean(List<String> values, GroupFigure figure) {
        return table.cell(values, figure)
                .mean()
                .map(mean -> Shown.of(mean.rounded()))
                .orElseGet(() -> ofNobody(values, figure));
    }

    /** Of nobody there is no percentage and no mean: it was known of none, or is a figure that none of them has. */
    private Shown ofNobody(List<String> values, GroupFigure figure) {
        return new Shown(
                Optional.empty(),
                Optional.of(
                        table.applies(values, figure)
                                ? SuppressionReason.NOT_AVAILABLE
                                : SuppressionReason.NOT_APPLICABLE));
    }

    /**
     * Audits what is published.
     *
     * @return every count that is withheld, with the tightest range in which everybody can reckon it to lie
     */
    public List<WithheldCount> audit() {
        List<WithheldCount> audited = new ArrayList<>();
        for (GroupFigure figure : table.figures()) {
            CountTable each = counts.get(figure);
            for (Count count : each.counts()) {
                if (count.isWithheld()) {
                    audited.add(new WithheldCount(
                            table.rows().get(count.row()), figure, statistic(count, figure), each.range(count)));
                }
            }
        }
        return audited;
    }

    private static String statistic(Count count, GroupFigure figure) {
        return switch (count.part()) {
            case LEARNERS -> figure.kind() == FigureKind.COUNT ? "count" : "learners";
            case KNOWN -> "denominator";
            case TRUE -> "numerator";
            case FALSE -> "rest";
        };
    }

    /** Gives what stands for a reason. */
    String symbol(SuppressionReason reason) {
        // What protects a small figure looks like one.
        SuppressionReason named = reason.equals(SuppressionReason.COMPLEMENTARY) && !symbols.containsKey(reason)
                ? SuppressionReason.SMALL
                : reason;
        return symbols.getOrDefault(named, named.value());
    }

    /** A number, or the reason why there is none. */
    private record Shown(Optional<BigDecimal> value, Optional<SuppressionReason> reason) {
        static Shown of(BigDecimal value) {
            return new Shown(Optional.of(value), Optional.empty());
        }
    }

    /** Where a number stands. */
    private final class Cell {

        private final List<String> row;
        private final GroupFigure figure;
        private final String statistic;

        Cell(List<String> row, GroupFigure figure, String statistic) {
            this.row = row;
            this.figure = figure;
            this.statistic = statistic;
        }

        PublishedFigure count(Count count) {
            return unless(count.reason(), () -> {
                long rounded = policy.rounded(count.value());
                return rounded == 0 && count.value() > 0
                        ? new Shown(Optional.empty(), Optional.of(SuppressionReason.LOW))
                        : Shown.of(BigDecimal.valueOf(rounded));
            });
        }

        PublishedFigure unless(Optional<SuppressionReason> withheld, Supplier<Shown> shown) {
            Shown here = withheld.isPresent() ? new Shown(Optional.empty(), withheld) : shown.get();
            return new PublishedFigure(
                    row, figure, statistic, here.value(), here.reason().map(GroupPublication.this::symbol));
        }
    }

    /** Gives what may be published for people, one line for each number. */
    @Override
    public String toString() {
        return String.join(
                "\n", figures().stream().map(PublishedFigure::toString).toList());
    }
}
