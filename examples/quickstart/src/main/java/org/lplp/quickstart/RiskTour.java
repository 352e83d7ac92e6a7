package org.lplp.quickstart;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.lplp.core.base.*;
import org.lplp.core.document.Framework;
import org.lplp.core.measure.*;
import org.lplp.core.risk.RiskRuleSet;
import org.lplp.scoring.base.Scored;
import org.lplp.scoring.measure.Readings;
import org.lplp.scoring.risk.*;

/** Idea 20: an early notice of drifting away, which is a prompt to talk and no verdict. */
public final class RiskTour {

    private RiskTour() {}

    public static void main(String[] args) {
        LocalDate asOf = LocalDate.of(2026, 3, 31);
        MeasureSection observed = MeasureSection.builder()
                .addObservations(observation("absence", "14")
                        .outOf(new BigDecimal("120"))
                        .build())
                .addObservations(observation("incidents", "2").build())
                .addObservations(observation("moves", "0").build())
                .build();

        Framework framework = Framework.leadbeater2008();
        Readings readings = Readings.of(framework.getMeasure(), observed, asOf);
        for (RiskRuleSet rules : framework.getRisk().inForce(asOf)) {
            Scored<EarlyNoticeDetail> notice = EarlyNotice.score(rules, readings);
            System.out.println(rules.getId());
            for (FactorReading factor : notice.detail().factors()) {
                String points = factor.points().map(each -> "points " + each).orElse("not known, so not zero");
                System.out.printf(
                        "  %-34s %-22s %s%n", factor.measure(), factor.reading().text(), points);
            }
            System.out.printf(
                    "  level %s to %s%n",
                    notice.detail().lowest().orElseThrow(),
                    notice.detail().highest().orElseThrow());
            System.out.println("  missing: " + notice.missing() + "\n");
        }
    }

    private static Observation.Builder observation(String measure, String value) {
        return Observation.builder()
                .id(ObservationId.of("urn:example:observation:" + measure))
                .measure(MeasureId.of("urn:lplp:measure:" + measure))
                .value(new BigDecimal(value))
                .on(LocalDate.of(2026, 2, 13));
    }
}
