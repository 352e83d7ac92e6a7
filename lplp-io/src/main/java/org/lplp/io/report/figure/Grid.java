package org.lplp.io.report.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Shares in rows and columns, each a disc: the larger, the more.
 *
 * @param id its id on the page
 * @param title its name
 * @param description what there is to see
 * @param columns the names of the columns
 * @param rows the names of the rows
 * @param discs the shares
 */
public record Grid(String id, Said title, Said description, List<Label> columns, List<Label> rows, List<Disc> discs)
        implements Picture {

    private static final int LEFT = 128;
    private static final int TOP = 46;
    private static final int WIDTH = 72;
    private static final int HEIGHT = 72;
    private static final int LARGEST = 22;

    /**
     * A name.
     *
     * @param words the name
     * @param x where it stands
     * @param y where it stands
     */
    public record Label(Said words, int x, int y) {}

    /**
     * A share.
     *
     * @param x where its middle is
     * @param y where its middle is
     * @param radius its radius, of which the square is in proportion to the share; null if it is not told
     * @param words the share in figures, or the sign that stands for it
     */
    public record Disc(int x, int y, String radius, Said words) {}

    static Label column(Said words, int column) {
        return new Label(words, LEFT + column * WIDTH, 14 + 16 * (column % 2));
    }

    static Label row(Said words, int row) {
        return new Label(words, 0, TOP + row * HEIGHT + LARGEST + 4);
    }

    static Disc disc(int row, int column, Optional<BigDecimal> percent, Said words) {
        return new Disc(
                LEFT + column * WIDTH,
                TOP + row * HEIGHT + LARGEST,
                percent.map(share -> TieMap.tenths(LARGEST * StrictMath.sqrt(share.doubleValue() / 100)))
                        .orElse(null),
                words);
    }
}
