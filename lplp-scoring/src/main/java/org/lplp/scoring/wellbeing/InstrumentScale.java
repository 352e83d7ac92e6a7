package org.lplp.scoring.wellbeing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.lplp.core.base.InstrumentResponseId;
import org.lplp.core.people.Learner;
import org.lplp.core.rule.Standing;
import org.lplp.core.wellbeing.BandCode;
import org.lplp.core.wellbeing.Instrument;
import org.lplp.core.wellbeing.InstrumentResponse;
import org.lplp.core.wellbeing.NormSet;
import org.lplp.core.wellbeing.RespondentRole;
import org.lplp.core.wellbeing.Scale;
import org.lplp.core.wellbeing.ScaleBand;
import org.lplp.core.wellbeing.WellbeingSection;
import org.lplp.scoring.base.Contribution;
import org.lplp.scoring.base.Rational;
import org.lplp.scoring.base.Scored;

/**
 * The score {@code wellbeing.scale}: the figure that the latest response to an instrument gives on one of its scales, and how it
 * changed. The engine knows no instrument: items, methods, tables and bands come from the framework.
 *
 * <p>The value is the figure of the latest response; of several on one day, of the learner's own, then a parent's, a teacher's, a
 * peer's and a mentor's; then that with the least id. Its contributions sum to it.
 */
public final class InstrumentScale {

    /** The code of the score. */
    public static final String CODE = "wellbeing.scale";

    /** Whose response speaks where there are several of one day. */
    private static final List<RespondentRole> ORDER =
            List.copyOf(RespondentRole.known().values());

    private static final Comparator<InstrumentResponse> IN_TIME = Comparator.comparing(InstrumentResponse::getOn)
            .thenComparing(response -> response.getWave().orElse(0))
            .thenComparing(response -> response.getId().value());

    private record Speaker(String respondent, String role) {
        static Speaker of(ScaleReading reading) {
            return new Speaker(reading.respondent().value(), reading.role().value());
        }
    }

    private final Instrument instrument;
    private final Scale scale;
    private final Optional<LocalDate> birthDate;
    private final LocalDate asOf;
    private final Set<String> missing = new TreeSet<>();
    private final Map<InstrumentResponseId, ScaleFigure> figures = new HashMap<>();

    private InstrumentScale(Instrument instrument, Scale scale, Optional<LocalDate> birthDate, LocalDate asOf) {
        this.instrument = instrument;
        this.scale = scale;
        this.birthDate = birthDate;
        this.asOf = asOf;
    }

    /**
     * Scores the responses to an instrument on one of its scales.
     *
     * @param instrument the instrument
     * @param scale the scale, one of the instrument's
     * @param section the responses
     * @param learner whom they are about, since bands may hold for an age
     * @param asOf the day of reckoning; later responses do not count
     * @return the figure of the latest response, and that of every one with the changes
     */
    public static Scored<InstrumentScaleDetail> score(
            Instrument instrument, Scale scale, WellbeingSection section, Learner learner, LocalDate asOf) {
        return new InstrumentScale(instrument, scale, learner.getBirthDate(), asOf).score(section);
    }

    private Scored<InstrumentScaleDetail> score(WellbeingSection section) {
        List<InstrumentResponse> responses = responses(section);
        List<ScaleReading> readings = new ArrayList<>();
        responses.forEach(response -> readings.add(reading(response)));
        List<String> ties = new ArrayList<>();
        Optional<ScaleReading> latest = latest(readings, ties);
        if (latest.isEmpty()) {
            missing.add("wellbeing.responses: " + instrument.getId());
        }
        Optional<BigDecimal> value = latest.flatMap(ScaleReading::figure).map(this::value);
        List<Contribution> contributions = value.map(
                        figure -> figures.get(latest.orElseThrow().response()).contributions(figure))
                .orElse(List.of());
        return new Scored<>(
                CODE,
                Optional.of(scale.getId()),
                value,
                Optional.empty(),
                contributions,
                List.copyOf(missing),
                ties,
                new InstrumentScaleDetail(
                        instrument.getId(), latest.flatMap(ScaleReading::band), readings, changes(readings)));
    }

    private BigDecimal value(Rational figure) {
        // Ten decimals at most where the scale rounds; a converted figure is any decimal.
        BigDecimal rounded = figure.rounded(scale.getDecimals().orElse(Rational.DECIMALS));
        return Rational.of(rounded).equals(figure) ? rounded : figure.rounded();
    }

    private List<InstrumentResponse> responses(WellbeingSection section) {
        List<InstrumentResponse> responses = new ArrayList<>();
        for (InstrumentResponse response :
                Standing.records(section.getResponses(), InstrumentResponse::getId, "wellbeing.responses", missing)) {
            if (!response.getInstrument().equals(instrument.getId())
                    || response.getOn().isAfter(asOf)) {
                continue;
            }
            if (response.getVersion().equals(instrument.getVersion())) {
                responses.add(response);
            } else {
                missing.add("wellbeing.responses: " + response.getId() + " answers another version");
            }
        }
        responses.sort(IN_TIME);
        return responses;
    }

    private ScaleReading reading(InstrumentResponse response) {
        ScaleFigure figure = ScaleFigure.of(instrument, scale, response);
        figures.put(response.getId(), figure);
        figure.notScored()
                .ifPresent(why -> missing.add("wellbeing.answers: " + response.getId() + " " + why.code() + ", "
                        + figure.answered() + " of " + scale.getItems().size() + " answered"));
        return new ScaleReading(
                response.getId(),
                response.getRespondent(),
                response.getRole(),
                response.getOn(),
                response.getWave(),
                figure.answered(),
                scale.getItems().size(),
                figure.figure(),
                figure.figure().flatMap(value -> band(value, response)),
                figure.notScored());
    }

    private Optional<BandCode> band(Rational figure, InstrumentResponse response) {
        Optional<NormSet> norm = response.getNorm()
                .filter(named -> scale.getBands().stream()
                        .anyMatch(band -> band.getNorm().equals(Optional.of(named))));
        List<ScaleBand> holding = scale.getBands().stream()
                .filter(band -> band.getNorm().equals(norm) && contains(band, figure))
                .toList();
        boolean byAge = holding.stream()
                .anyMatch(band ->
                        band.getMinimumAge().isPresent() || band.getMaximumAge().isPresent());
        if (byAge && birthDate.isEmpty()) {
            missing.add("people.learner.birthDate");
            return Optional.empty();
        }
        Set<BandCode> bands = holding.stream()
                .filter(band ->
                        !byAge || isFor(band, ChronoUnit.YEARS.between(birthDate.orElseThrow(), response.getOn())))
                .map(ScaleBand::getBand)
                .collect(Collectors.toSet());
        if (bands.size() > 1) {
            missing.add("framework.wellbeing.bands: " + scale.getId() + " has several for " + response.getId());
        }
        return bands.size() == 1 ? Optional.of(bands.iterator().next()) : Optional.empty();
    }

    private static boolean contains(ScaleBand band, Rational figure) {
        return band.getAtLeast()
                        .filter(least -> figure.compareTo(Rational.of(least)) < 0)
                        .isEmpty()
                && band.getBelow()
                        .filter(bound -> figure.compareTo(Rational.of(bound)) >= 0)
                        .isEmpty();
    }

    private static boolean isFor(ScaleBand band, long age) {
        return band.getMinimumAge().filter(least -> age < least).isEmpty()
                && band.getMaximumAge().filter(greatest -> age > greatest).isEmpty();
    }

    private static Optional<ScaleReading> latest(List<ScaleReading> readings, List<String> ties) {
        if (readings.isEmpty()) {
            return Optional.empty();
        }
        LocalDate day = readings.get(readings.size() - 1).on();
        List<ScaleReading> ofDay = readings.stream()
                .filter(reading -> reading.on().equals(day))
                .sorted(Comparator.comparing((ScaleReading reading) -> {
                            int place = ORDER.indexOf(reading.role());
                            return place < 0 ? ORDER.size() : place;
                        })
                        .thenComparing(reading -> reading.wave().orElse(0), Comparator.reverseOrder())
                        .thenComparing(reading -> reading.response().value()))
                .toList();
        if (ofDay.size() > 1) {
            ties.add(ofDay.get(0).response() + " before " + (ofDay.size() - 1) + " more of " + day
                    + ": by role, then later wave, then id");
        }
        return Optional.of(ofDay.get(0));
    }

    private List<ScaleChange> changes(List<ScaleReading> readings) {
        Map<Speaker, ScaleReading> before = new HashMap<>();
        List<ScaleChange> changes = new ArrayList<>();
        for (ScaleReading reading : readings) {
            if (reading.figure().isEmpty()) {
                continue;
            }
            ScaleReading earlier = before.put(Speaker.of(reading), reading);
            if (earlier != null) {
                Rational change = reading.figure().get().minus(earlier.figure().orElseThrow());
                changes.add(new ScaleChange(
                        reading.respondent(),
                        reading.role(),
                        earlier.on(),
                        reading.on(),
                        change,
                        ScaleFigure.better(scale, change)));
            }
        }
        return changes;
    }
}
