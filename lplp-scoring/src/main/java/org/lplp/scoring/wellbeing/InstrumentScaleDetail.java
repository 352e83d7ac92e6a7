package org.lplp.scoring.wellbeing;

import java.util.List;
import java.util.Optional;
import org.lplp.core.base.InstrumentId;
import org.lplp.core.wellbeing.BandCode;

/**
 * Every response to an instrument, on one of its scales.
 *
 * @param instrument the instrument
 * @param band the band of the latest response; empty if it has none
 * @param readings what each response gives, by day, then wave, then id
 * @param changes the changes of each respondent in each role, in the same order
 */
public record InstrumentScaleDetail(
        InstrumentId instrument, Optional<BandCode> band, List<ScaleReading> readings, List<ScaleChange> changes) {

    /** Copies the lists. */
    public InstrumentScaleDetail {
        readings = List.copyOf(readings);
        changes = List.copyOf(changes);
    }

    /** Gives the readings and changes for people, one line each. */
    @Override
    public String toString() {
        StringBuilder text =
                new StringBuilder("band ").append(band.map(BandCode::value).orElse("none"));
        readings.forEach(reading -> text.append("\n  ").append(reading));
        changes.forEach(change -> text.append("\n  change of ").append(change));
        return text.toString();
    }
}
