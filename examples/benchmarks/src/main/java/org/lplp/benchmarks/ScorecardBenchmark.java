package org.lplp.benchmarks;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.lplp.core.base.Direction;
import org.lplp.core.base.IndicatorId;
import org.lplp.core.base.MeasureId;
import org.lplp.core.base.ScorecardId;
import org.lplp.core.base.Text;
import org.lplp.core.measure.Measure;
import org.lplp.core.measure.MeasureDomain;
import org.lplp.core.measure.MeasurePolicy;
import org.lplp.core.measure.MeasureScale;
import org.lplp.core.scorecard.Aggregation;
import org.lplp.core.scorecard.Indicator;
import org.lplp.core.scorecard.Perspective;
import org.lplp.core.scorecard.Scorecard;
import org.lplp.core.scorecard.WeightedPerspective;
import org.lplp.io.interop.scorecard.ScorecardTable;
import org.lplp.scoring.scorecard.TableScores;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * A table of units with fifty measures, of which three in a hundred are missing, as CSV. The baseline is {@link #scan}.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
public class ScorecardBenchmark {

    static final int MEASURES = 50;

    private static final int PERSPECTIVES = 5;
    private static final String ID = "unit";

    @Param({"1000", "10000", "100000"})
    public int units;

    private byte[] csv;
    private Scorecard scorecard;
    private MeasurePolicy policy;

    /** Invents the table. */
    @Setup(Level.Trial)
    public void setUp() {
        Random random = new Random(1);
        StringBuilder text = new StringBuilder(ID);
        for (int i = 0; i < MEASURES; i++) {
            text.append(",m").append(i);
        }
        for (int unit = 0; unit < units; unit++) {
            text.append("\nu").append(unit);
            for (int i = 0; i < MEASURES; i++) {
                text.append(',');
                if (random.nextInt(100) >= 3) {
                    text.append(BigDecimal.valueOf(random.nextInt(10_001), 2));
                }
            }
        }
        csv = text.append('\n').toString().getBytes(StandardCharsets.UTF_8);
        List<Measure> measures = new ArrayList<>();
        List<WeightedPerspective> perspectives = new ArrayList<>();
        List<Perspective> known = List.of(
                Perspective.ATTAINMENT,
                Perspective.PARTICIPATION,
                Perspective.RECOGNITION,
                Perspective.CARE,
                Perspective.MOTIVATION);
        for (int p = 0; p < PERSPECTIVES; p++) {
            List<Indicator> indicators = new ArrayList<>();
            for (int i = p; i < MEASURES; i += PERSPECTIVES) {
                measures.add(measure(i));
                indicators.add(indicator(i));
            }
            perspectives.add(WeightedPerspective.builder()
                    .perspective(known.get(p))
                    .weight(BigDecimal.ONE)
                    .indicators(indicators)
                    .build());
        }
        policy = MeasurePolicy.builder().measures(measures).build();
        scorecard = Scorecard.builder()
                .id(ScorecardId.of("urn:lplp:scorecard:benchmark"))
                .title(Text.of("Fifty measures"))
                .aggregation(Aggregation.ARITHMETIC)
                .minimumData(new BigDecimal("0.5"))
                .perspectives(perspectives)
                .build();
    }

    private static MeasureId measureId(int number) {
        return MeasureId.of("urn:lplp:measure:m" + number);
    }

    private static Measure measure(int number) {
        return Measure.builder()
                .id(measureId(number))
                .title(Text.of("Measure " + number))
                .domain(number % PERSPECTIVES == 0 ? MeasureDomain.EDUCATIONAL : MeasureDomain.SOCIAL)
                .scale(MeasureScale.SCORE)
                .unit(Text.of("points"))
                .minimum(BigDecimal.ZERO)
                .maximum(BigDecimal.valueOf(100))
                .direction(Direction.HIGHER_IS_BETTER)
                .build();
    }

    private static Indicator indicator(int number) {
        return Indicator.builder()
                .id(IndicatorId.of("urn:lplp:indicator:i" + number))
                .measure(measureId(number))
                .weight(BigDecimal.ONE)
                .worst(BigDecimal.ZERO)
                .best(BigDecimal.valueOf(100))
                .build();
    }

    private ByteArrayInputStream in() {
        return new ByteArrayInputStream(csv);
    }

    /** The CSV reader by itself, with every figure parsed as a double: what nobody who reads such a table can do without. */
    @Benchmark
    public double scan() throws Exception {
        double sum = 0;
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder().ofCsvRecord(new InputStreamReader(in(), StandardCharsets.UTF_8))) {
            boolean head = true;
            for (CsvRecord row : reader) {
                for (int i = 1; i < row.getFieldCount() && !head; i++) {
                    String cell = row.getField(i);
                    sum += cell.isEmpty() ? 0 : Double.parseDouble(cell);
                }
                head = false;
            }
        }
        return sum;
    }

    /** Reads the table. */
    @Benchmark
    public ScorecardTable read() {
        return ScorecardTable.read(in(), scorecard, policy, ID, Set.of());
    }

    /** Reads the table, fills in the scorecard and looks at every unit. */
    @Benchmark
    public TableScores readAndScore(Blackhole sink) {
        TableScores scores = read().scores();
        for (int i = 0; i < units; i++) {
            sink.consume(scores.unit(i));
        }
        return scores;
    }
}
