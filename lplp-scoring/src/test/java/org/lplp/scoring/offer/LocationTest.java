package org.lplp.scoring.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.lplp.scoring.Given.number;
import static org.lplp.scoring.Given.secret;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.lplp.core.base.PlaceId;
import org.lplp.core.base.Setting;
import org.lplp.core.place.Place;

class LocationTest {

    private static Location at(String latitude, String longitude) {
        return new Location(number(latitude), number(longitude));
    }

    private static Place.Builder place() {
        return Place.builder().id(PlaceId.of("urn:place:1")).title(secret()).setting(Setting.HOME);
    }

    @Test
    void arcsOfGreatCirclesByHand() {
        // R = 6371008.8: a degree is πR / 180 = 111195.08, a quarter πR / 2 = 10007557.2, half the Earth πR =
        // 20015114.4.
        assertThat(at("0", "0").metresTo(at("0", "1"))).isEqualTo(111_195);
        assertThat(at("51", "0").metresTo(at("52", "0"))).isEqualTo(111_195);
        assertThat(at("0", "179.5").metresTo(at("0", "-179.5"))).isEqualTo(111_195);
        assertThat(at("0", "0").metresTo(at("90", "77"))).isEqualTo(10_007_557);
        assertThat(at("0", "0").metresTo(at("0", "180"))).isEqualTo(20_015_114);
        // On the parallel of 60° the great circle is asin(sin 0.5° · cos 60°) · 2 = 0.4999952°·… a little under half a
        // degree.
        assertThat(at("60", "0").metresTo(at("60", "1"))).isEqualTo(55_597);
    }

    @Property(tries = 300)
    void aDistanceIsTheSameBothWaysAndNoughtOnlyToItself(
            @ForAll @IntRange(min = -90, max = 90) int north,
            @ForAll @IntRange(min = -179, max = 180) int east,
            @ForAll @IntRange(min = -90, max = 90) int otherNorth,
            @ForAll @IntRange(min = -179, max = 180) int otherEast) {
        Location one = at("" + north, "" + east);
        Location other = at("" + otherNorth, "" + otherEast);
        assertThat(one.metresTo(other)).isEqualTo(other.metresTo(one)).isBetween(0L, 20_015_115L);
        assertThat(one.metresTo(one)).isZero();
    }

    @Test
    void halfALocationAndOneOffTheEarthAreNotKnown() {
        assertThat(Location.of(place().build())).isEmpty();
        assertThat(Location.of(place().latitude(number("51")).build())).isEmpty();
        assertThat(Location.of(
                        place().latitude(number("91")).longitude(number("0")).build()))
                .isEmpty();
        assertThat(Location.of(
                        place().latitude(number("51")).longitude(number("-181")).build()))
                .isEmpty();
        assertThat(Location.of(
                        place().latitude(number("-90")).longitude(number("180")).build()))
                .isPresent();
        assertThatIllegalArgumentException().isThrownBy(() -> at("90.1", "0"));
    }

    @Test
    void whereSomebodyIsIsNotPrinted() {
        assertThat(at("51.5", "-0.1")).hasToString("Location");
    }
}
