package org.lplp.scoring.offer;

import java.math.BigDecimal;
import java.util.Optional;
import org.lplp.core.place.Place;

/**
 * A point on the Earth (WGS 84). It never prints itself, for it may be where a child is.
 *
 * @param latitude degrees north, -90 to 90
 * @param longitude degrees east, -180 to 180
 */
public record Location(BigDecimal latitude, BigDecimal longitude) {

    /** The mean radius (2a + b) / 3 of the Earth, in metres (Moritz 2000). */
    private static final double RADIUS = 6_371_008.8;

    private static final BigDecimal MOST_NORTH = BigDecimal.valueOf(90);
    private static final BigDecimal MOST_EAST = BigDecimal.valueOf(180);

    /**
     * Refuses what is not of its form.
     *
     * @throws IllegalArgumentException if a part lies outside its range
     */
    public Location {
        if (!isWithin(latitude, MOST_NORTH) || !isWithin(longitude, MOST_EAST)) {
            throw new IllegalArgumentException("there is no such point on the Earth");
        }
    }

    /**
     * Reads where a place is.
     *
     * @param place the place
     * @return the point; empty if a part of it is not known or outside its range
     */
    public static Optional<Location> of(Place place) {
        Optional<BigDecimal> latitude = place.getLatitude().filter(degrees -> isWithin(degrees, MOST_NORTH));
        Optional<BigDecimal> longitude = place.getLongitude().filter(degrees -> isWithin(degrees, MOST_EAST));
        return latitude.isPresent() && longitude.isPresent()
                ? Optional.of(new Location(latitude.get(), longitude.get()))
                : Optional.empty();
    }

    /**
     * Gives the distance along a great circle of a sphere (haversine), which on the Earth is true to half a per cent.
     *
     * @param other the other point
     * @return whole metres, halves up
     */
    public long metresTo(Location other) {
        double north = radians(latitude);
        double otherNorth = radians(other.latitude);
        double half = StrictMath.sin((otherNorth - north) / 2);
        double halfEast = StrictMath.sin((radians(other.longitude) - radians(longitude)) / 2);
        double haversine = half * half + StrictMath.cos(north) * StrictMath.cos(otherNorth) * halfEast * halfEast;
        // Rounding can carry opposite points a little beyond 1.
        return StrictMath.round(2 * RADIUS * StrictMath.asin(StrictMath.sqrt(StrictMath.min(1, haversine))));
    }

    private static double radians(BigDecimal degrees) {
        return StrictMath.toRadians(degrees.doubleValue());
    }

    private static boolean isWithin(BigDecimal degrees, BigDecimal most) {
        return degrees.abs().compareTo(most) <= 0;
    }

    /** Gives no coordinates. */
    @Override
    public String toString() {
        return "Location";
    }
}
