package org.lplp.io.report.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lplp.scoring.scorecard.PerspectiveReading;

/**
 * The sides of a scorecard as a radar. Only those with a figure have a corner: a missing one is not nought.
 *
 * @param id its id on the page
 * @param title its name
 * @param description what there is to see
 * @param rings a quarter, a half, three quarters and the whole of the scale
 * @param axes the sides
 * @param shape the figures
 */
public record Radar(String id, Said title, Said description, List<String> rings, List<Axis> axes, String shape)
        implements Picture {

    private static final int CENTRE_X = 200;
    private static final int CENTRE_Y = 160;
    private static final int RADIUS = 105;
    private static final int FEWEST = 3;
    private static final int LONGEST = 14;

    /**
     * A side.
     *
     * @param lines its name, in one line or two
     * @param x where it ends
     * @param y where it ends
     * @param labelX where its name stands
     * @param labelY where its name stands
     * @param anchor to which side its name runs
     */
    public record Axis(List<String> lines, String x, String y, String labelX, int labelY, String anchor) {}

    /** Draws a radar; empty if there are fewer than three sides with a figure. */
    static Optional<Radar> of(String id, List<PerspectiveReading> all, Wording words) {
        List<PerspectiveReading> sides =
                all.stream().filter(side -> side.value().isPresent()).toList();
        if (sides.size() < FEWEST) {
            return Optional.empty();
        }
        int count = sides.size();
        List<String> rings = new ArrayList<>();
        for (int quarter = 25; quarter <= 100; quarter += 25) {
            StringBuilder ring = new StringBuilder();
            for (int i = 0; i < count; i++) {
                point(ring, i, count, BigDecimal.valueOf(quarter));
            }
            rings.add(ring + "z");
        }
        List<Axis> axes = new ArrayList<>();
        StringBuilder shape = new StringBuilder();
        for (int i = 0; i < count; i++) {
            axes.add(axis(words.code("perspective", sides.get(i).perspective()), i, count));
            point(shape, i, count, sides.get(i).value().orElseThrow());
        }
        return Optional.of(new Radar(
                id, words.word("radar.title"), words.word("radar.description", count), rings, axes, shape + "z"));
    }

    private static Axis axis(Said words, int i, int count) {
        double across = StrictMath.sin(turn(i, count));
        String anchor = across > 0.1 ? "start" : across < -0.1 ? "end" : "mid";
        List<String> lines = lines(words.words());
        int labelY = (int) StrictMath.round(CENTRE_Y - (RADIUS + 22) * StrictMath.cos(turn(i, count))) + 4;
        return new Axis(lines, x(i, count, RADIUS), y(i, count, RADIUS), x(i, count, RADIUS + 10), labelY, anchor);
    }

    /** A long name stands in two lines, broken at its last space. */
    private static List<String> lines(String name) {
        int space = name.lastIndexOf(' ');
        return name.length() <= LONGEST || space < 0
                ? List.of(name)
                : List.of(name.substring(0, space), name.substring(space + 1));
    }

    private static void point(StringBuilder path, int i, int count, BigDecimal points) {
        double radius = points.doubleValue() * RADIUS / 100;
        path.append(path.isEmpty() ? 'M' : 'L')
                .append(x(i, count, radius))
                .append(' ')
                .append(y(i, count, radius));
    }

    private static String x(int i, int count, double radius) {
        return TieMap.tenths(CENTRE_X + radius * StrictMath.sin(turn(i, count)));
    }

    private static String y(int i, int count, double radius) {
        return TieMap.tenths(CENTRE_Y - radius * StrictMath.cos(turn(i, count)));
    }

    private static double turn(int i, int count) {
        return 2 * StrictMath.PI * i / count;
    }
}
