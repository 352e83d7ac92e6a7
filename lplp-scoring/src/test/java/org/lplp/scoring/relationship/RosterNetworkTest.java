package org.lplp.scoring.relationship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class RosterNetworkTest {

    /**
     * By hand: ann and ben name each other, ann names cat, ben names cat, dan nobody. Symmetric weights: ann–ben 2, ann–cat 1,
     * ben–cat 1; so p(ann,ben) = 2/3, p(ann,cat) = 1/3, p(cat,·) = 1/2.
     */
    @Test
    void smallClassByHand() {
        RosterNetwork network = RosterNetwork.of(
                List.of("ann", "ben", "cat", "dan"),
                List.of(tie("ann", "ben"), tie("ben", "ann"), tie("ann", "cat"), tie("ben", "cat")));

        assertThat(network.dyads()).isEqualTo(new Dyads(1, 2, 3));
        assertThat(network.dyads().edgewise()).hasValue(0.5);
        assertThat(network.dyads().dyadRatio()).hasValue(1.0 / 3);
        assertThat(network.isolates()).containsExactly("dan");
        // ann: toward ben (2/3 + 1/3·1/2)² + toward cat (1/3 + 2/3·1/3)² = 25/36 + 25/81
        assertThat(member(network, "ann").constraint().orElseThrow()).isCloseTo(25 / 36.0 + 25 / 81.0, within(1e-15));
        // cat: toward each (1/2 + 1/2·2/3)² = 25/36
        assertThat(member(network, "cat").constraint().orElseThrow()).isCloseTo(25 / 18.0, within(1e-15));
        // ann: ben is redundant by p(ann,cat)·m(ben,cat) = 1/3·1/2, cat by p(ann,ben)·m(cat,ben) = 2/3·1
        assertThat(member(network, "ann").effectiveSize().orElseThrow())
                .isCloseTo(2 - 1 / 6.0 - 2 / 3.0, within(1e-15));
        assertThat(member(network, "dan").constraint()).isEmpty();
        assertThat(member(network, "cat")).returns(2, NetworkMember::inDegree).returns(0, NetworkMember::outDegree);
    }

    /** Burt (1992, pp. 52–57) and Borgatti (1997): without ties among the contacts, n contacts are n, and constrain by 1/n. */
    @Test
    void contactsWhoDoNotKnowEachOtherAreAllEffective() {
        RosterNetwork star =
                RosterNetwork.of(List.of("hub", "a", "b", "c", "d"), Stars.around("hub", List.of("a", "b", "c", "d")));

        assertThat(member(star, "hub").effectiveSize()).hasValue(4);
        assertThat(member(star, "hub").constraint()).hasValue(0.25);
        assertThat(member(star, "a").constraint()).hasValue(1);
        assertThat(member(star, "a").effectiveSize()).hasValue(1);
    }

    /** Borgatti (1997): where all ties are mutual and equal, effective size is n − 2t/n, t the ties among the n contacts. */
    @Property(tries = 200)
    void effectiveSizeOfSymmetricNetworksIsThatOfBorgatti(
            @ForAll long seed, @ForAll @IntRange(min = 2, max = 9) int n) {
        Random random = new Random(seed);
        boolean[][] tied = new boolean[n][n];
        List<NetworkTie> ties = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < i; j++) {
                if (random.nextBoolean()) {
                    tied[i][j] = true;
                    tied[j][i] = true;
                    ties.add(tie("m" + i, "m" + j));
                    ties.add(tie("m" + j, "m" + i));
                }
            }
        }
        RosterNetwork network =
                RosterNetwork.of(IntStream.range(0, n).mapToObj(i -> "m" + i).toList(), ties);

        for (int i = 0; i < n; i++) {
            int contacts = 0;
            int among = 0;
            for (int j = 0; j < n; j++) {
                contacts += tied[i][j] ? 1 : 0;
                for (int q = 0; q < j; q++) {
                    among += tied[i][j] && tied[i][q] && tied[j][q] ? 1 : 0;
                }
            }
            if (contacts == 0) {
                assertThat(network.members().get(i).effectiveSize()).isEmpty();
            } else {
                assertThat(network.members().get(i).effectiveSize().orElseThrow())
                        .isCloseTo(contacts - 2.0 * among / contacts, within(1e-12));
            }
        }
    }

    @Property(tries = 200)
    void orderChangesNothingAndDyadsAreAllPairs(@ForAll long seed) {
        Random random = new Random(seed);
        List<String> roster =
                new ArrayList<>(IntStream.range(0, 8).mapToObj(i -> "m" + i).toList());
        List<NetworkTie> ties = new ArrayList<>();
        for (int k = 0; k < 20; k++) {
            int from = random.nextInt(8);
            ties.add(new NetworkTie("m" + from, "m" + (from + 1 + random.nextInt(7)) % 8, 1 + random.nextInt(5)));
        }
        RosterNetwork network = RosterNetwork.of(roster, ties);
        Collections.shuffle(roster, random);
        Collections.shuffle(ties, random);
        RosterNetwork shuffled = RosterNetwork.of(roster, ties);

        assertThat(shuffled.members()).containsExactlyInAnyOrderElementsOf(network.members());
        assertThat(shuffled.dyads()).isEqualTo(network.dyads());
        assertThat(network.dyads().mutual()
                        + network.dyads().asymmetric()
                        + network.dyads().none())
                .isEqualTo(28);
        assertThat(2 * network.dyads().mutual() + network.dyads().asymmetric()).isEqualTo(network.ties());
    }

    @Test
    void strengthsWeigh() {
        RosterNetwork network = RosterNetwork.of(
                List.of("ann", "ben", "cat"), List.of(new NetworkTie("ann", "ben", 3), tie("ann", "cat")));

        assertThat(member(network, "ann").constraint().orElseThrow()).isCloseTo(10 / 16.0, within(1e-15));
    }

    @Test
    void emptyNetworkHasNoReciprocity() {
        RosterNetwork network = RosterNetwork.of(List.of("ann", "ben"), List.of());

        assertThat(network.dyads().edgewise()).isEmpty();
        assertThat(network).hasToString("""
                2 members, 0 ties: 0 pairs mutual, 0 asymmetric, 1 without a tie
                reciprocity: edgewise undefined, dyad ratio undefined
                isolates: ann, ben
                  ann: named by 0, names 0, effective size undefined, constraint undefined
                  ben: named by 0, names 0, effective size undefined, constraint undefined""");
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatThrownBy(() -> RosterNetwork.of(List.of("ann", "ann"), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> RosterNetwork.of(List.of("ann"), List.of(tie("ann", "ben"))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> tie("ann", "ann")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new NetworkTie("ann", "ben", 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new NetworkTie("ann", "ben", Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }

    private static NetworkTie tie(String from, String to) {
        return new NetworkTie(from, to, 1);
    }

    private static NetworkMember member(RosterNetwork network, String id) {
        return network.members().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Networks in the shape of a star. */
    private static final class Stars {
        static List<NetworkTie> around(String hub, List<String> others) {
            return others.stream().map(other -> tie(hub, other)).toList();
        }
    }
}
