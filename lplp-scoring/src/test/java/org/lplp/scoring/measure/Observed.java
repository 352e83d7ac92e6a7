package org.lplp.scoring.measure;

import static org.lplp.scoring.Given.day;
import static org.lplp.scoring.Given.number;

import java.util.Optional;
import org.lplp.core.base.MeasureId;
import org.lplp.core.base.ObservationId;
import org.lplp.core.base.SourceSystem;
import org.lplp.core.base.Text;
import org.lplp.core.measure.Measure;
import org.lplp.core.measure.MeasureDomain;
import org.lplp.core.measure.MeasureScale;
import org.lplp.core.measure.Observation;

/** Short ways to say what was observed. */
public final class Observed {

    private Observed() {}

    public static MeasureId measureId(String name) {
        return MeasureId.of("urn:m:" + name);
    }

    public static Measure.Builder measure(String name) {
        return Measure.builder()
                .id(measureId(name))
                .title(Text.of(name))
                .domain(MeasureDomain.SOCIAL)
                .scale(MeasureScale.COUNT);
    }

    /** An observation such as {@code observation("1", "absence", "9/90", "2026-03-01")}. */
    public static Observation.Builder observation(String id, String measure, String value, String on) {
        String[] parts = value.split("/", -1);
        return Observation.builder()
                .id(ObservationId.of("urn:o:" + id))
                .measure(measureId(measure))
                .value(number(parts[0]))
                .outOf(parts.length == 1 ? Optional.empty() : Optional.of(number(parts[1])))
                .on(day(on));
    }

    public static Observation from(String source, Observation.Builder observation) {
        return observation.source(SourceSystem.of(source)).build();
    }
}
