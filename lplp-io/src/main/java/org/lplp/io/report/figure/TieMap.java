package org.lplp.io.report.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.lplp.core.base.Sphere;
import org.lplp.scoring.relationship.Tie;

/**
 * The map of relationships: a quarter for each sphere, the nearer to the middle the stronger. The shape of a mark says the sphere, as
 * its place and colour do.
 *
 * @param id its id on the page
 * @param title its name
 * @param description what there is to see
 * @param centre what stands in the middle
 * @param rings the strengths
 * @param corners the names of the spheres
 * @param nodes the other people
 */
public record TieMap(
        String id,
        Said title,
        Said description,
        String centre,
        List<Ring> rings,
        List<Corner> corners,
        List<Node> nodes)
        implements Picture {

    private static final int CENTRE_X = 200;
    private static final int CENTRE_Y = 205;
    private static final int STRONGEST = 5;
    private static final int INNERMOST = 60;
    private static final int STEP = 30;

    /**
     * A ring of equal strength.
     *
     * @param strength 1 to 5
     * @param radius its radius
     */
    public record Ring(int strength, int radius) {}

    /**
     * The name of a sphere.
     *
     * @param words the name
     * @param x where it stands
     * @param y where it stands
     * @param end whether it ends there
     */
    public record Corner(Said words, int x, int y, boolean end) {}

    /**
     * A tie.
     *
     * @param initials who it leads to
     * @param sphere in which sphere
     * @param shape the path that says the sphere
     * @param x where it stands
     * @param y where it stands
     * @param recent whether the two were in touch lately
     */
    public record Node(String initials, String sphere, String shape, String x, String y, boolean recent) {}

    static TieMap of(String id, List<Tie> ties, Cast cast, Wording words) {
        List<Ring> rings = new ArrayList<>();
        for (int strength = 1; strength <= STRONGEST; strength++) {
            rings.add(new Ring(strength, radius(BigDecimal.valueOf(strength))));
        }
        List<Corner> corners = new ArrayList<>();
        List<Node> nodes = new ArrayList<>();
        for (Sphere sphere : Sphere.values()) {
            corners.add(new Corner(
                    words.constant("sphere", sphere),
                    isLeft(sphere) ? 2 : 398,
                    isUpper(sphere) ? 14 : 406,
                    !isLeft(sphere)));
            nodes.addAll(nodes(sphere, ties, cast));
        }
        Said description = words.word("map.description", ties.size());
        return new TieMap(
                id, words.word("map.title"), description, cast.learner().mark(), rings, corners, nodes);
    }

    private static List<Node> nodes(Sphere sphere, List<Tie> all, Cast cast) {
        List<Tie> ties =
                apart(all.stream().filter(tie -> tie.sphere() == sphere).toList());
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < ties.size(); i++) {
            Tie tie = ties.get(i);
            double turn = (i + 0.5) / ties.size() * StrictMath.PI / 2;
            double radius = tie.strength().map(TieMap::radius).orElse(radius(BigDecimal.ZERO) - STEP / 3);
            double across = radius * StrictMath.sin(turn);
            double up = radius * StrictMath.cos(turn);
            nodes.add(new Node(
                    cast.who(tie.person()).mark(),
                    sphere.name().toLowerCase(Locale.ROOT),
                    shape(sphere),
                    tenths(CENTRE_X + (isLeft(sphere) ? -across : across)),
                    tenths(CENTRE_Y + (isUpper(sphere) ? -up : up)),
                    tie.recent().orElse(false)));
        }
        return nodes;
    }

    /** Puts strong and weak ties in turn, so that marks at one distance keep apart. */
    private static List<Tie> apart(List<Tie> ties) {
        List<Tie> sorted = new ArrayList<>(ties);
        sorted.sort(Comparator.comparing((Tie tie) -> tie.strength().orElse(BigDecimal.ZERO))
                .thenComparing(tie -> tie.relationship().value()));
        List<Tie> apart = new ArrayList<>();
        for (int low = 0, high = sorted.size() - 1; low <= high; low++, high--) {
            apart.add(sorted.get(low));
            if (low < high) {
                apart.add(sorted.get(high));
            }
        }
        return apart;
    }

    private static int radius(BigDecimal strength) {
        return BigDecimal.valueOf(STRONGEST)
                        .subtract(strength)
                        .multiply(BigDecimal.valueOf(STEP))
                        .setScale(0, RoundingMode.HALF_UP)
                        .intValueExact()
                + INNERMOST;
    }

    private static boolean isLeft(Sphere sphere) {
        return sphere == Sphere.FAMILY || sphere == Sphere.PEERS;
    }

    private static boolean isUpper(Sphere sphere) {
        return sphere == Sphere.FAMILY || sphere == Sphere.SCHOOL;
    }

    private static String shape(Sphere sphere) {
        return switch (sphere) {
            case SCHOOL -> "M-7-7h14v14h-14z";
            case FAMILY -> "M-8 0a8 8 0 1 0 16 0a8 8 0 1 0-16 0z";
            case PEERS -> "M0-9l9 16h-18z";
            case COMMUNITY -> "M0-10l10 10l-10 10l-10-10z";
        };
    }

    static String tenths(double length) {
        return BigDecimal.valueOf(StrictMath.round(length * 10), 1).toPlainString();
    }
}
