package org.lplp.io.interop.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lplp.core.base.IndicatorId;
import org.lplp.core.document.Framework;

/** Reads tables for the scorecard of the shipped framework. */
class ScorecardTableTest {

    private static final IndicatorId ATTAINMENT = IndicatorId.of("urn:lplp:indicator:attainment");
    private static final IndicatorId READING = IndicatorId.of("urn:lplp:indicator:reading");
    private static final IndicatorId ABSENCE = IndicatorId.of("urn:lplp:indicator:absence");
    private static final IndicatorId CARE = IndicatorId.of("urn:lplp:indicator:care");

    @Test
    void columnIsFoundByIdTitleOrTheLastPartOfAnId() {
        ScorecardTable table = table("school,urn:lplp:indicator:attainment,urn:lplp:measure:reading,absence,"
                + "I am safe and looked after\nash,50,100,0.05,4\n");

        assertThat(table.column(ATTAINMENT)).hasValue("urn:lplp:indicator:attainment");
        assertThat(table.column(READING)).hasValue("urn:lplp:measure:reading");
        assertThat(table.column(ABSENCE)).hasValue("absence");
        assertThat(table.column(CARE)).hasValue("I am safe and looked after");
        assertThat(table.column(IndicatorId.of("urn:lplp:indicator:motivation")))
                .isEmpty();
        assertThat(table.fit()).isTrue();
        assertThat(table).hasToString("ScorecardTable of 1 units and 4 columns");
    }

    @Test
    void columnAndIndicatorWithoutEachOtherAreWarnings() {
        ScorecardTable table = table("school,head count,absence\nash,900,0.05\n");

        assertThat(codes(table)).contains("warning table.unmapped_column", "warning mapping.unknown_column");
        assertThat(codes(table))
                .filteredOn(code -> code.contains("unknown_column"))
                .hasSize(8);
        assertThat(table.fit()).isTrue();
    }

    @Test
    void cellThatIsMissingOrOffItsMeasureIsMissingAndOneThatIsNoNumberAnError() {
        assertThat(codes(table("school,attainment\nash,\nbirch,c\ncedar,1e1\n")))
                .allMatch(code -> code.contains("unknown_column"));
        assertThat(codes(table("school,attainment\nash,101\nbirch,50\n"))).contains("warning table.wrong_type");
        ScorecardTable wrong = table("school,attainment\nash,much\n");
        assertThat(codes(wrong)).contains("error table.wrong_type");
        assertThat(wrong.fit()).isFalse();
        assertThatThrownBy(wrong::scores).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void unitsAreToldApart() {
        assertThat(codes(table("school,attainment\nash,1\nash,2\n"))).contains("error table.duplicate_key");
        assertThat(codes(table("school,attainment\n,1\n"))).contains("error table.empty_cell");
        assertThat(codes(table("name,attainment\nash,1\n"))).contains("error mapping.unknown_column");
    }

    @Test
    void manyUnitsAreReadAndScored() {
        StringBuilder text = new StringBuilder("school,attainment,absence\n");
        for (int i = 0; i < 200; i++) {
            text.append("s")
                    .append(i)
                    .append(',')
                    .append(i % 100)
                    .append(",0.0")
                    .append(i % 10)
                    .append('\n');
        }
        ScorecardTable table = table(text.toString());

        assertThat(table.scores().units()).hasSize(200);
    }

    private static ScorecardTable table(String text) {
        Framework framework = Framework.leadbeater2008();
        return ScorecardTable.read(
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                framework.getScorecard().getScorecards().get(0),
                framework.getMeasure(),
                "school",
                Set.of("c"));
    }

    private static List<String> codes(ScorecardTable table) {
        return table.findings().stream()
                .map(finding -> finding.severity().code() + " " + finding.code())
                .toList();
    }
}
