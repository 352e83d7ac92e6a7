package org.lplp.io.report.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Bars, one below the other, each of parts.
 *
 * @param id its id on the page
 * @param title its name
 * @param description what there is to see
 * @param height how high the picture is
 * @param bars the bars
 * @param keys what the fillings mean
 */
public record Bars(String id, Said title, Said description, int height, List<Bar> bars, List<Key> keys)
        implements Picture {

    private static final BigDecimal WIDTH = BigDecimal.valueOf(400);
    private static final int BAR_HEIGHT = 46;
    private static final int KEY_HEIGHT = 24;
    private static final int LABEL = 40;

    /**
     * A bar.
     *
     * @param y where it begins
     * @param label what it stands for
     * @param figure its figure
     * @param parts its parts, from left to right
     */
    public record Bar(int y, String label, String figure, List<Part> parts) {}

    /**
     * A part of a bar.
     *
     * @param fill how it is filled
     * @param x where it begins
     * @param width how long it is
     */
    public record Part(Fill fill, String x, String width) {}

    /**
     * What a filling means.
     *
     * @param fill the filling
     * @param y where this is said
     * @param words what it means
     */
    public record Key(Fill fill, int y, Said words) {}

    /** Lays bars out. All have one scale, from nought to the longest of them, or to a stated end. */
    static final class Chart {
        private final Map<Fill, Said> meanings;
        private final List<Row> rows = new ArrayList<>();

        private record Row(Said label, Said figure, Map<Fill, BigDecimal> amounts) {}

        /**
         * @param meanings what each filling means, in the order of the parts
         */
        Chart(Map<Fill, Said> meanings) {
            this.meanings = new LinkedHashMap<>(meanings);
        }

        /** Adds a bar. A part that is missing or negative has no length. */
        void add(Said label, Said figure, Map<Fill, BigDecimal> amounts) {
            rows.add(new Row(label, figure, amounts));
        }

        /** Lays the bars out on a scale that ends with the longest. */
        Bars bars(String id, Said title, Said description) {
            return bars(
                    id, title, description, rows.stream().map(this::length).reduce(BigDecimal.ZERO, BigDecimal::max));
        }

        /** Lays the bars out on a scale with a stated end. */
        Bars bars(String id, Said title, Said description, BigDecimal end) {
            List<Bar> bars = new ArrayList<>();
            for (Row row : rows) {
                bars.add(new Bar(
                        bars.size() * BAR_HEIGHT,
                        brief(row.label().words()),
                        row.figure().words(),
                        parts(row, end)));
            }
            List<Key> keys = new ArrayList<>();
            int y = bars.size() * BAR_HEIGHT + 4;
            if (meanings.size() > 1) {
                for (Map.Entry<Fill, Said> meaning : meanings.entrySet()) {
                    keys.add(new Key(meaning.getKey(), y, meaning.getValue()));
                    y += KEY_HEIGHT;
                }
            }
            return new Bars(id, title, description, y, List.copyOf(bars), List.copyOf(keys));
        }

        private List<Part> parts(Row row, BigDecimal end) {
            List<Part> parts = new ArrayList<>();
            BigDecimal done = BigDecimal.ZERO;
            for (Fill fill : meanings.keySet()) {
                BigDecimal amount = row.amounts().getOrDefault(fill, BigDecimal.ZERO);
                if (amount.signum() > 0) {
                    parts.add(new Part(fill, scaled(done, end), scaled(amount, end)));
                    done = done.add(amount);
                }
            }
            return List.copyOf(parts);
        }

        private BigDecimal length(Row row) {
            return row.amounts().values().stream().map(BigDecimal.ZERO::max).reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        private static String scaled(BigDecimal amount, BigDecimal end) {
            return amount.multiply(WIDTH).divide(end, 1, RoundingMode.HALF_UP).toPlainString();
        }
    }

    /** Shortens a label to what fits; the table has all of it. */
    static String brief(String words) {
        return words.codePointCount(0, words.length()) <= LABEL
                ? words
                : words.substring(0, words.offsetByCodePoints(0, LABEL - 1)).strip() + "…";
    }
}
