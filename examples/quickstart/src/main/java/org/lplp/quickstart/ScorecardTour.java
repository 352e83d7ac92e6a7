package org.lplp.quickstart;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lplp.core.base.IndicatorId;
import org.lplp.core.document.Framework;
import org.lplp.core.scorecard.Scorecard;
import org.lplp.scoring.scorecard.*;

/** Idea 20: a balanced scorecard of schools, exams and relationships side by side, and how sure its ranks are. */
public final class ScorecardTour {

    private ScorecardTour() {}

    public static void main(String[] args) {
        Framework framework = Framework.leadbeater2008();
        Scorecard scorecard = framework.getScorecard().getScorecards().get(0);
        Map<IndicatorId, double[]> columns = new LinkedHashMap<>();
        columns.put(indicator("attainment"), new double[] {71, 64, 58, 66});
        columns.put(indicator("reading"), new double[] {104, 101, 97, Double.NaN});
        columns.put(indicator("absence"), new double[] {0.062, 0.048, 0.051, 0.071});
        columns.put(indicator("participation"), new double[] {2.9, 3.8, 4.1, 3.0});
        columns.put(indicator("recognition"), new double[] {3.1, 3.6, 4.0, 3.2});
        columns.put(indicator("care"), new double[] {3.4, 3.9, 4.2, 3.3});
        columns.put(indicator("motivation"), new double[] {3.6, 3.5, 3.4, 3.5});
        columns.put(indicator("family-ties"), new double[] {2.5, 3.3, 3.9, 2.8});
        columns.put(indicator("community-ties"), new double[] {2.1, 2.9, 3.6, 2.7});
        UnitTable table = UnitTable.of(List.of("ash", "birch", "cedar", "dogwood"), columns);

        TableScores scores = TableScores.of(scorecard, framework.getMeasure(), table);
        for (String school : scores.units()) {
            UnitReading reading = scores.unit(scores.units().indexOf(school));
            System.out.printf(
                    Locale.ROOT,
                    "%-8s rank %d, total %.1f, educational %.1f, social %.1f%n",
                    school,
                    reading.rank().orElseThrow(),
                    reading.total().orElseThrow(),
                    reading.educational().orElseThrow(),
                    reading.social().orElseThrow());
        }
        System.out.println("dogwood has no reading test: " + scores.unit(3).missing());

        System.out.println("\nIf weights, scales and means had been others:");
        System.out.println(
                TableUncertainty.of(scores, scorecard.getUncertainty().orElseThrow(), 1_000, 2008));
    }

    private static IndicatorId indicator(String name) {
        return IndicatorId.of("urn:lplp:indicator:" + name);
    }
}
