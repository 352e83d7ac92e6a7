package org.lplp.io.report.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lplp.core.base.GoalId;
import org.lplp.scoring.plan.PlanProgressDetail;
import org.lplp.scoring.plan.TargetReading;
import org.lplp.scoring.plan.TargetStatus;

/** How far the plans have come, goal by goal. */
final class PlanFigures {

    private static final Map<TargetStatus, Fill> FILLS = new EnumMap<>(Map.of(
            TargetStatus.ON_TIME, Fill.SOLID,
            TargetStatus.LATE, Fill.HATCH,
            TargetStatus.OVERDUE, Fill.DOTS,
            TargetStatus.OPEN, Fill.HOLLOW));

    private PlanFigures() {}

    static Section of(PlanProgressDetail detail, Names names, Wording words) {
        Section.Draft section = Section.of("plan", words.word("plan.title"));
        if (detail.targets().isEmpty()) {
            return section.end(words);
        }
        section.line(words.word(
                "plan.met",
                detail.all().onTime() + detail.all().late(),
                detail.all().targets()));
        List<TargetReading> targets = new ArrayList<>(detail.targets());
        targets.sort(Comparator.comparing(TargetReading::due)
                .thenComparing(target -> target.target().value()));
        return section.exhibit(bars(targets, names, words), table(targets, names, words))
                .end(words);
    }

    private static Bars bars(List<TargetReading> all, Names names, Wording words) {
        Map<Fill, Said> meanings = new LinkedHashMap<>();
        FILLS.forEach((status, fill) -> meanings.put(fill, words.constant("targetStatus", status)));
        Map<GoalId, List<TargetReading>> byGoal = new LinkedHashMap<>();
        all.forEach(target ->
                byGoal.computeIfAbsent(target.goal(), goal -> new ArrayList<>()).add(target));
        Bars.Chart chart = new Bars.Chart(meanings);
        byGoal.forEach((goal, its) -> {
            Map<Fill, BigDecimal> counts = new EnumMap<>(Fill.class);
            its.forEach(target -> counts.merge(FILLS.get(target.status()), BigDecimal.ONE, BigDecimal::add));
            long met = its.stream().filter(target -> target.status().isMet()).count();
            chart.add(names.of(goal), words.word("of", met, its.size()), counts);
        });
        return chart.bars("plan-bars", words.word("plan.picture"), words.word("plan.description", byGoal.size()));
    }

    private static Table table(List<TargetReading> targets, Names names, Wording words) {
        List<List<Said>> rows = new ArrayList<>();
        for (TargetReading target : targets) {
            rows.add(List.of(
                    names.of(target.target()),
                    names.of(target.goal()),
                    words.day(target.due()),
                    words.constant("targetStatus", target.status()),
                    words.day(target.metOn())));
        }
        return new Table(
                "plan-table",
                words.word("plan.table"),
                List.of(
                        Column.wide(words.word("column.target")),
                        Column.wide(words.word("column.goal")),
                        Column.date(words.word("column.due")),
                        Column.text(words.word("column.status")),
                        Column.date(words.word("column.met"))),
                rows);
    }
}
