package org.lplp.scoring.feature;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.lplp.core.base.OrganisationId;
import org.lplp.core.feature.FeaturePosition;
import org.lplp.core.feature.FeatureProfile;
import org.lplp.core.feature.FeatureRegister;
import org.lplp.core.rule.Standing;
import org.lplp.scoring.base.Apportionment;
import org.lplp.scoring.base.Contribution;
import org.lplp.scoring.base.Figure;
import org.lplp.scoring.base.Rational;
import org.lplp.scoring.base.Scored;

/**
 * The score {@code feature.profile}: the mean position of an organisation between the learning of the past (0) and of the future (1).
 * Every feature weighs the same; their positions, divided by their number, sum to the value.
 */
public final class FeatureScore {

    /** The code of the score. */
    public static final String CODE = "feature.profile";

    private static final Comparator<FeatureProfile> IN_TIME = Comparator.comparing(FeatureProfile::getOn)
            .thenComparing(profile -> profile.getId().value(), Comparator.reverseOrder());

    private FeatureScore() {}

    /**
     * Scores each organisation that has a profile.
     *
     * @param register the profiles
     * @param asOf the day of reckoning; later profiles do not count
     * @return one score for each organisation, and for the community as a whole if it has a profile: the mean of the latest profile's
     *     positions, with its subject that profile; of several of one day, the one with the least id
     */
    public static List<Scored<FeatureProfileDetail>> each(FeatureRegister register, LocalDate asOf) {
        Set<String> missing = new TreeSet<>();
        Map<String, List<FeatureProfile>> byOrganisation = new TreeMap<>();
        for (FeatureProfile profile :
                Standing.records(register.getProfiles(), FeatureProfile::getId, "feature.profiles", missing)) {
            if (!profile.getOn().isAfter(asOf)) {
                byOrganisation
                        .computeIfAbsent(
                                profile.getOrganisation()
                                        .map(OrganisationId::value)
                                        .orElse(""),
                                none -> new ArrayList<>())
                        .add(profile);
            }
        }
        List<Scored<FeatureProfileDetail>> scores = new ArrayList<>();
        for (List<FeatureProfile> profiles : byOrganisation.values()) {
            profiles.sort(IN_TIME);
            FeatureProfile latest = profiles.get(profiles.size() - 1);
            Optional<FeatureProfile> before = profiles.stream()
                    .filter(profile -> profile.getOn().isBefore(latest.getOn()))
                    .max(IN_TIME);
            boolean tied = profiles.stream()
                    .anyMatch(profile -> profile != latest && profile.getOn().equals(latest.getOn()));
            scores.add(score(
                    latest,
                    before,
                    new TreeSet<>(missing),
                    tied ? List.of(latest.getId() + " before others of " + latest.getOn() + ": by id") : List.of()));
        }
        return scores;
    }

    private static Scored<FeatureProfileDetail> score(
            FeatureProfile latest, Optional<FeatureProfile> before, Set<String> missing, List<String> ties) {
        Map<String, BigDecimal> positions = positions(latest, missing);
        Map<String, BigDecimal> earlier =
                before.map(profile -> positions(profile, new TreeSet<>())).orElse(Map.of());
        Map<String, BigDecimal> changes = new TreeMap<>();
        positions.forEach((feature, position) -> {
            if (earlier.containsKey(feature)) {
                changes.put(feature, position.subtract(earlier.get(feature)));
            }
        });
        Map<String, BigDecimal> toAim = toAim(latest, positions, missing);
        if (positions.isEmpty()) {
            missing.add("feature.profiles.positions");
        }
        List<Rational> weights = new ArrayList<>();
        positions.values().forEach(position -> weights.add(Rational.of(position)));
        Rational sum = weights.stream().reduce(Rational.ZERO, Rational::plus);
        Optional<BigDecimal> value = positions.isEmpty()
                ? Optional.empty()
                : Optional.of(sum.dividedBy(Rational.of(positions.size())).rounded());
        List<BigDecimal> parts = Apportionment.split(value.orElse(BigDecimal.ZERO), weights);
        List<Contribution> contributions = new ArrayList<>();
        positions.forEach((feature, position) -> contributions.add(
                new Contribution(feature, "position " + Figure.plain(position), parts.get(contributions.size()))));
        return new Scored<>(
                CODE,
                Optional.of(latest.getId()),
                value,
                Optional.empty(),
                contributions,
                List.copyOf(missing),
                ties,
                new FeatureProfileDetail(latest.getOn(), positions, changes, toAim));
    }

    /** Gives how far each feature is from its aim; of two aims neither counts. */
    private static Map<String, BigDecimal> toAim(
            FeatureProfile profile, Map<String, BigDecimal> positions, Set<String> missing) {
        Map<String, BigDecimal> toAim = new TreeMap<>();
        Set<String> contradicted = new TreeSet<>();
        for (FeaturePosition position : profile.getPositions()) {
            String feature = Figure.named(position.getFeature());
            if (positions.containsKey(feature) && position.getAim().isPresent()) {
                BigDecimal left = position.getAim().get().subtract(positions.get(feature));
                BigDecimal other = toAim.putIfAbsent(feature, left);
                if (other != null && other.compareTo(left) != 0) {
                    contradicted.add(feature);
                }
            }
        }
        contradicted.forEach(feature -> missing.add("feature.profiles.positions.aim: " + feature));
        toAim.keySet().removeAll(contradicted);
        return toAim;
    }

    /** Gives the positions of known features; one that is off the scale, or given twice, differently, tells nothing. */
    private static Map<String, BigDecimal> positions(FeatureProfile profile, Set<String> missing) {
        Map<String, BigDecimal> positions = new TreeMap<>();
        Set<String> contradicted = new TreeSet<>();
        for (FeaturePosition position : profile.getPositions()) {
            String feature = Figure.named(position.getFeature());
            BigDecimal at = position.getPosition();
            BigDecimal other = positions.putIfAbsent(feature, at);
            boolean onScale = at.signum() >= 0 && at.compareTo(BigDecimal.ONE) <= 0;
            if (!onScale || !position.getFeature().isKnown() || other != null && other.compareTo(at) != 0) {
                contradicted.add(feature);
            }
        }
        contradicted.forEach(feature -> missing.add("feature.profiles.positions: " + feature));
        positions.keySet().removeAll(contradicted);
        return positions;
    }
}
