package org.lplp.scoring.scorecard;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lplp.core.base.Language;
import org.lplp.core.scorecard.Aggregation;
import org.lplp.core.scorecard.Indicator;
import org.lplp.core.scorecard.Perspective;
import org.lplp.core.scorecard.Scorecard;
import org.lplp.core.scorecard.ScorecardPart;
import org.lplp.core.scorecard.WeightedPerspective;
import org.lplp.scoring.base.Rational;

/**
 * A scorecard as two lists, so that nobody need walk a tree whose depth nobody limits.
 *
 * @param levels its levels: the whole first, and each one before what it is made of
 * @param indicators its indicators, perspective by perspective, those of a perspective before those of its parts
 * @param holders the number of the level of each indicator
 */
record Outline(List<Level> levels, List<Indicator> indicators, List<Integer> holders) {

    Outline {
        levels = List.copyOf(levels);
        indicators = List.copyOf(indicators);
        holders = List.copyOf(holders);
    }

    static Outline of(Scorecard scorecard) {
        return new Walk(scorecard).outline();
    }

    /** Gives why nothing can be reckoned by it, for whatever data. */
    Optional<Undefined> fault() {
        boolean negative = levels.stream().anyMatch(level -> level.weight().signum() < 0)
                || indicators.stream()
                        .anyMatch(indicator -> indicator.getWeight().signum() < 0);
        if (negative) {
            return Optional.of(Undefined.NEGATIVE_WEIGHT);
        }
        return unknownAggregation().map(unknown -> Undefined.UNKNOWN_AGGREGATION);
    }

    /** Gives a way to combine that nobody knows, if there is one. */
    Optional<Aggregation> unknownAggregation() {
        return levels.stream()
                .map(Level::aggregation)
                .filter(aggregation -> !aggregation.isKnown())
                .findFirst();
    }

    Rational weight(int indicator) {
        return Rational.of(indicators.get(indicator).getWeight());
    }

    /** Gives the perspective of an indicator. */
    Perspective perspective(int indicator) {
        return levels.get(holders.get(indicator)).perspective().orElseThrow();
    }

    /** Writes the tree of a scorecard down. */
    private static final class Walk {

        private final List<Level> levels = new ArrayList<>();
        private final List<Indicator> indicators = new ArrayList<>();
        private final List<Integer> holders = new ArrayList<>();
        private final Set<String> names = new HashSet<>();

        /** A part that still is to be written down. */
        private record Open(int parent, ScorecardPart part) {}

        Walk(Scorecard scorecard) {
            Rational minimum = Rational.of(scorecard.getMinimumData().orElse(BigDecimal.ZERO));
            levels.add(new Level(
                    0,
                    Optional.empty(),
                    "",
                    Rational.ONE,
                    scorecard.getAggregation(),
                    minimum,
                    new ArrayList<>(),
                    new ArrayList<>()));
            for (WeightedPerspective side : scorecard.getPerspectives()) {
                // A perspective asks for data only if it says so; its parts always, if the scorecard does.
                add(side, side.getMinimumData().map(Rational::of).orElse(minimum));
            }
        }

        private void add(WeightedPerspective side, Rational minimum) {
            Perspective perspective = side.getPerspective();
            Aggregation aggregation = side.getAggregation().orElse(levels.get(0).aggregation());
            int at = add(new Level(
                    0,
                    Optional.of(perspective),
                    unused(perspective.value()),
                    Rational.of(side.getWeight()),
                    aggregation,
                    Rational.of(side.getMinimumData().orElse(BigDecimal.ZERO)),
                    new ArrayList<>(),
                    new ArrayList<>()));
            hold(at, side.getIndicators());
            Deque<Open> open = new ArrayDeque<>();
            side.getParts().forEach(part -> open.add(new Open(at, part)));
            while (!open.isEmpty()) {
                Open next = open.remove();
                ScorecardPart part = next.part();
                Level above = levels.get(next.parent());
                int below = add(new Level(
                        next.parent(),
                        above.perspective(),
                        unused(above.name() + "/" + part.getTitle().in(Language.ENGLISH)),
                        Rational.of(part.getWeight()),
                        part.getAggregation().orElse(above.aggregation()),
                        part.getMinimumData()
                                .map(Rational::of)
                                .orElse(above.isPerspective() ? minimum : above.minimum()),
                        new ArrayList<>(),
                        new ArrayList<>()));
                hold(below, part.getIndicators());
                part.getParts().forEach(each -> open.add(new Open(below, each)));
            }
        }

        /** Two levels may have one title, but a table cannot have two columns of one name. */
        private String unused(String name) {
            String unused = name;
            for (int number = 2; !names.add(unused); number++) {
                unused = name + " (" + number + ")";
            }
            return unused;
        }

        private int add(Level level) {
            int at = levels.size();
            levels.add(level);
            levels.get(level.parent()).levels().add(at);
            return at;
        }

        private void hold(int level, List<Indicator> held) {
            for (Indicator indicator : held) {
                levels.get(level).indicators().add(indicators.size());
                indicators.add(indicator);
                holders.add(level);
            }
        }

        Outline outline() {
            return new Outline(
                    levels.stream()
                            .map(level -> new Level(
                                    level.parent(),
                                    level.perspective(),
                                    level.name(),
                                    level.weight(),
                                    level.aggregation(),
                                    level.minimum(),
                                    List.copyOf(level.indicators()),
                                    List.copyOf(level.levels())))
                            .toList(),
                    indicators,
                    holders);
        }
    }
}
