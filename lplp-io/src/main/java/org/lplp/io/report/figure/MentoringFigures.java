package org.lplp.io.report.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.lplp.scoring.mentoring.MentoringEntitlementDetail;
import org.lplp.scoring.mentoring.NotCounted;
import org.lplp.scoring.mentoring.PeriodReading;
import org.lplp.scoring.mentoring.SessionReading;

/** The mentoring that was promised and given. */
final class MentoringFigures {

    private MentoringFigures() {}

    static Section of(MentoringEntitlementDetail detail, LocalDate asOf, Wording words) {
        Section.Draft section = Section.of("mentoring", words.word("mentoring.title"));
        if (detail.periods().isEmpty() && detail.sessions().isEmpty()) {
            return section.end(words);
        }
        if (!detail.periods().isEmpty()) {
            section.line(words.word("mentoring.given", detail.given(), detail.required()));
            section.exhibit(Timeline.of("timeline", detail, asOf, words), periods(detail, words));
        }
        detail.longestGap()
                .ifPresent(gap -> section.line(words.word(
                        "mentoring.gap", gap.days(), words.day(gap.from()).words())));
        return section.table(sessions(detail, words)).end(words);
    }

    private static Table periods(MentoringEntitlementDetail detail, Wording words) {
        List<List<Said>> rows = new ArrayList<>();
        for (PeriodReading period : detail.periods()) {
            rows.add(List.of(
                    words.data(words.days(period.period())),
                    words.constant("periodStatus", period.status()),
                    words.number(period.count()),
                    words.number(period.required()),
                    period.notJudged()
                            .map(why -> words.constant("notJudged", why))
                            .orElseGet(words::none)));
        }
        return new Table(
                "timeline-table",
                words.word("mentoring.table"),
                List.of(
                        Column.date(words.word("column.period")),
                        Column.text(words.word("column.status")),
                        Column.number(words.word("column.given")),
                        Column.number(words.word("column.promised")),
                        Column.text(words.word("column.why"))),
                rows);
    }

    private static Table sessions(MentoringEntitlementDetail detail, Wording words) {
        List<List<Said>> rows = new ArrayList<>();
        for (SessionReading session : detail.sessions()) {
            NotCounted why = session.notCounted().orElse(null);
            rows.add(List.of(
                    words.day(session.on()),
                    words.number(session.minutes()),
                    why == null ? words.word("yes") : words.constant("notCounted", why)));
        }
        return new Table(
                "sessions-table",
                words.word("mentoring.sessions"),
                List.of(
                        Column.date(words.word("column.day")),
                        Column.number(words.word("column.minutes")),
                        Column.text(words.word("column.counted"))),
                rows);
    }
}
