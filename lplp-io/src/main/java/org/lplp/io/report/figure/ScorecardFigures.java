package org.lplp.io.report.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lplp.core.measure.MeasureDomain;
import org.lplp.scoring.base.Rational;
import org.lplp.scoring.base.Scored;
import org.lplp.scoring.scorecard.BalancedScorecardDetail;
import org.lplp.scoring.scorecard.DomainReading;
import org.lplp.scoring.scorecard.IndicatorReading;
import org.lplp.scoring.scorecard.PerspectiveReading;

/** A scorecard, educational and social measures apart. */
final class ScorecardFigures {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final BalancedScorecardDetail detail;
    private final String id;
    private final Names names;
    private final Wording words;

    private ScorecardFigures(BalancedScorecardDetail detail, String id, Names names, Wording words) {
        this.detail = detail;
        this.id = id;
        this.names = names;
        this.words = words;
    }

    /**
     * Shows a scorecard.
     *
     * @param number which of the page's scorecards it is
     * @param radar whether its sides are to be shown as a radar too
     */
    static Section of(
            Scored<?> scored, BalancedScorecardDetail detail, int number, boolean radar, Names names, Wording words) {
        return new ScorecardFigures(detail, "scorecard-" + number, names, words).section(scored, radar);
    }

    private Section section(Scored<?> scored, boolean radar) {
        Section.Draft section = Section.of(id, names.of(detail.scorecard()));
        section.line(scored.value()
                .map(value -> words.word("scorecard.value", tenths(value).words()))
                .orElseGet(() -> words.word("scorecard.noValue", percent(detail.data()))));
        section.exhibit(domain(MeasureDomain.EDUCATIONAL), indicators(MeasureDomain.EDUCATIONAL));
        section.exhibit(domain(MeasureDomain.SOCIAL), indicators(MeasureDomain.SOCIAL));
        Optional<Radar> drawn = radar ? Radar.of(id + "-radar", detail.perspectives(), words) : Optional.empty();
        return section.exhibit(drawn.orElse(null), perspectives()).end(words);
    }

    private List<IndicatorReading> of(MeasureDomain domain) {
        return detail.indicators().stream()
                .filter(indicator -> indicator.domain().equals(Optional.of(domain)))
                .toList();
    }

    private Bars domain(MeasureDomain domain) {
        Bars.Chart chart = new Bars.Chart(Map.of(Fill.SOLID, words.word("scorecard.points")));
        for (IndicatorReading indicator : of(domain)) {
            BigDecimal points = indicator.points().map(Rational::rounded).orElse(BigDecimal.ZERO);
            chart.add(names.of(indicator.measure()), points(indicator), Map.of(Fill.SOLID, points));
        }
        Said mean = detail.domains().stream()
                .filter(reading -> reading.domain().equals(domain))
                .findFirst()
                .map(DomainReading::value)
                .map(this::tenths)
                .orElseGet(() -> words.word("noData"));
        return chart.bars(
                id + "-" + domain.value(),
                words.word("scorecard." + domain.value(), mean.words()),
                words.word("scorecard.description", of(domain).size()),
                HUNDRED);
    }

    private Table indicators(MeasureDomain domain) {
        List<List<Said>> rows = new ArrayList<>();
        for (IndicatorReading indicator : of(domain)) {
            rows.add(List.of(
                    names.of(indicator.measure()),
                    words.code("perspective", indicator.perspective()),
                    indicator.reading().figure().isPresent()
                            ? words.data(indicator.reading().text())
                            : words.word("noData"),
                    points(indicator),
                    words.data(percent(indicator.weight().rounded())),
                    words.day(indicator.reading().on())));
        }
        return new Table(
                id + "-" + domain.value() + "-table",
                words.word("scorecard.table." + domain.value()),
                List.of(
                        Column.wide(words.word("column.measure")),
                        Column.text(words.word("column.perspective")),
                        Column.text(words.word("column.reading")),
                        Column.number(words.word("column.points")),
                        Column.number(words.word("column.weight")),
                        Column.date(words.word("column.day"))),
                rows);
    }

    private Table perspectives() {
        List<List<Said>> rows = new ArrayList<>();
        for (PerspectiveReading side : detail.perspectives()) {
            rows.add(List.of(
                    words.code("perspective", side.perspective()),
                    side.value().map(this::tenths).orElseGet(() -> words.word("noData")),
                    words.data(percent(side.data()))));
        }
        return new Table(
                id + "-sides",
                words.word("scorecard.sides"),
                List.of(
                        Column.text(words.word("column.perspective")),
                        Column.number(words.word("column.points")),
                        Column.number(words.word("column.data"))),
                rows);
    }

    private Said points(IndicatorReading indicator) {
        return indicator.points().map(Rational::rounded).map(this::tenths).orElseGet(() -> words.word("noData"));
    }

    private Said tenths(BigDecimal figure) {
        return words.data(figure.setScale(1, RoundingMode.HALF_UP).toPlainString());
    }

    private static String percent(BigDecimal share) {
        return share.multiply(HUNDRED).setScale(0, RoundingMode.HALF_UP).toPlainString() + "%";
    }
}
