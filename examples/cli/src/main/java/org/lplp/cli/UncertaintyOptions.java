package org.lplp.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lplp.core.scorecard.Aggregation;
import org.lplp.core.scorecard.Normalisation;
import org.lplp.core.scorecard.Scorecard;
import org.lplp.core.scorecard.ScorecardUncertainty;
import org.lplp.scoring.scorecard.TableScores;
import org.lplp.scoring.scorecard.TableSensitivity;
import org.lplp.scoring.scorecard.TableUncertainty;
import picocli.CommandLine.Option;

/** Whether to ask how far ranks depend on choices, and on which. */
final class UncertaintyOptions {

    private static final long DEFAULT_SEED = 1;

    @Option(
            names = "--uncertainty",
            paramLabel = "N",
            description =
                    "Rank the units N times more, each time with other weights, scales and means out of those that the"
                            + " scorecard's uncertainty names, and tell how far ranks depend on them.")
    private Integer runs;

    @Option(
            names = "--seed",
            paramLabel = "SEED",
            description =
                    "The seed of these draws, a whole number: the same gives the same (default: " + DEFAULT_SEED + ").")
    private Long seed;

    @Option(
            names = "--sensitivity",
            description =
                    "Tell also which of the choices ranks depend on: Sobol's indices S and S_T, from N (inputs + 2) further"
                            + " rankings.")
    private boolean sensitivity;

    @Option(
            names = "--weight-range",
            paramLabel = "SHARE",
            description =
                    "How far each weight could lie from the one stated: 0.25 for a quarter more or less. Instead of the"
                            + " scorecard's.")
    private BigDecimal weightRange;

    @Option(
            names = "--normalisations",
            paramLabel = "NAME",
            split = ",",
            description =
                    "The scales that could be chosen, for all indicators: minMax,goalposts. Instead of the scorecard's.")
    private List<String> normalisations;

    @Option(
            names = "--aggregations",
            paramLabel = "NAME",
            split = ",",
            description =
                    "The means that could be chosen, for all levels: arithmetic,geometric. Instead of the scorecard's.")
    private List<String> aggregations;

    /** Refuses what cannot be, before anything is read. */
    void check() {
        boolean more = seed != null
                || sensitivity
                || Stream.of(
                                Optional.ofNullable(weightRange),
                                Optional.ofNullable(normalisations),
                                Optional.ofNullable(aggregations))
                        .anyMatch(Optional::isPresent);
        if (runs == null && more) {
            throw new Refusal(
                    "--seed, --sensitivity, --weight-range, --normalisations and --aggregations need --uncertainty");
        }
        if (runs != null && runs < 1) {
            throw new Refusal("--uncertainty takes how often to rank the units, at least 1");
        }
        if (weightRange != null && (weightRange.signum() < 0 || weightRange.compareTo(BigDecimal.ONE) > 0)) {
            throw new Refusal("--weight-range is from 0 to 1");
        }
        check("--normalisations", normalisations, Normalisation.known().keySet());
        check("--aggregations", aggregations, Aggregation.known().keySet());
    }

    private static void check(String option, List<String> names, Set<String> known) {
        if (names != null && !known.containsAll(names)) {
            throw new Refusal(option + " takes " + String.join(", ", known));
        }
    }

    /** Asks, if it is asked for. */
    UncertaintyReport report(TableScores scores, Scorecard scorecard, Streams streams) {
        if (runs == null) {
            return UncertaintyReport.none();
        }
        long most = TableUncertainty.MOST_CELLS / Math.max(1, scores.units().size());
        if (runs > most) {
            throw new Refusal("--uncertainty takes at most " + most + " for "
                    + scores.units().size() + " units");
        }
        ScorecardUncertainty uncertainty = uncertainty(scorecard);
        long start = seed == null ? DEFAULT_SEED : seed;
        TableUncertainty spread;
        try (Progress progress = Progress.ofRuns(streams.errIsTerminal(), runs)) {
            spread = TableUncertainty.of(scores, uncertainty, runs, start, progress::step);
        }
        if (!sensitivity) {
            return UncertaintyReport.of(uncertainty, spread, Optional.empty());
        }
        try (Progress progress = Progress.ofRuns(streams.errIsTerminal(), runs)) {
            return UncertaintyReport.of(
                    uncertainty,
                    spread,
                    Optional.of(TableSensitivity.of(scores, uncertainty, runs, start, progress::step)));
        }
    }

    private ScorecardUncertainty uncertainty(Scorecard scorecard) {
        ScorecardUncertainty own = scorecard
                .getUncertainty()
                .orElseGet(() -> ScorecardUncertainty.builder().build());
        List<Normalisation> scales = new ArrayList<>(own.getNormalisations());
        List<Aggregation> means = new ArrayList<>(own.getAggregations());
        if (normalisations != null) {
            scales = normalisations.stream().map(Normalisation::of).toList();
        }
        if (aggregations != null) {
            means = aggregations.stream().map(Aggregation::of).toList();
        }
        ScorecardUncertainty uncertainty = ScorecardUncertainty.builder()
                .weightRange(Optional.ofNullable(weightRange).or(own::getWeightRange))
                .normalisations(scales)
                .aggregations(means)
                .build();
        if (uncertainty.equals(ScorecardUncertainty.builder().build())) {
            throw new Refusal(
                    "the scorecard does not say what is uncertain: give it an uncertainty in the framework, or use"
                            + " --weight-range, --normalisations or --aggregations");
        }
        return uncertainty;
    }
}
