package org.lplp.scoring.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SplitMix64Test {

    @Test
    void givesThePublishedFiguresOfSeed1234567() {
        // Rosetta Code, task "Pseudo-random numbers/Splitmix64"
        SplitMix64 chance = new SplitMix64(1234567);
        assertThat(new String[] {
                    Long.toUnsignedString(chance.next()),
                    Long.toUnsignedString(chance.next()),
                    Long.toUnsignedString(chance.next()),
                    Long.toUnsignedString(chance.next()),
                    Long.toUnsignedString(chance.next())
                })
                .containsExactly(
                        "6457827717110365317",
                        "3203168211198807973",
                        "9817491932198370423",
                        "4593380528125082431",
                        "16408922859458223821");
    }

    @Property
    void givesWhatTheGeneratorOfTheJdkGives(@ForAll long seed) {
        SplitMix64 chance = new SplitMix64(seed);
        SplittableRandom peer = new SplittableRandom(seed);
        for (int i = 0; i < 10; i++) {
            assertThat(chance.next()).isEqualTo(peer.nextLong());
        }
        assertThat(chance.share()).isEqualTo((peer.nextLong() >>> 11) / StrictMath.pow(2, 53));
        assertThat(chance.share()).isBetween(0.0, Math.nextDown(1.0));
    }
}
