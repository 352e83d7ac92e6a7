package org.lplp.io.report.figure;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.lplp.core.base.Period;
import org.lplp.scoring.mentoring.MentoringEntitlementDetail;
import org.lplp.scoring.mentoring.PeriodReading;
import org.lplp.scoring.mentoring.PeriodStatus;
import org.lplp.scoring.mentoring.SessionReading;

/**
 * The sessions of each half term or term, one line for each, with how the promise stands.
 *
 * @param id its id on the page
 * @param title its name
 * @param description what there is to see
 * @param height how high the picture is
 * @param rows the periods
 * @param keys what the signs mean
 */
public record Timeline(String id, Said title, Said description, int height, List<Row> rows, List<Key> keys)
        implements Picture {

    private static final int ROW = 30;
    private static final int KEY = 22;
    private static final int START = 140;
    private static final int LENGTH = 130;
    private static final String DISC = "M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0z";
    private static final String CROSS = "M-4-4l8 8M4-4l-8 8";

    /**
     * A period.
     *
     * @param y where it stands
     * @param label its days
     * @param length how long its line is
     * @param today where the day of reckoning stands; null if not in it
     * @param marks its sessions
     * @param status how the promise stands
     * @param words the same in words
     */
    public record Row(int y, String label, int length, String today, List<Mark> marks, Sign status, Said words) {}

    /**
     * A session.
     *
     * @param x where it stands
     * @param counted whether it counted
     * @param shape the sign
     */
    public record Mark(String x, boolean counted, String shape) {}

    /**
     * The sign of a status.
     *
     * @param solid whether it is filled
     * @param shape its path
     */
    public record Sign(boolean solid, String shape) {}

    /**
     * What a sign means.
     *
     * @param y where this is said
     * @param solid whether the sign is filled
     * @param shape the sign
     * @param words what it means
     */
    public record Key(int y, boolean solid, String shape, Said words) {}

    static Timeline of(String id, MentoringEntitlementDetail detail, LocalDate asOf, Wording words) {
        List<Row> rows = new ArrayList<>();
        for (PeriodReading period : detail.periods()) {
            rows.add(new Row(
                    rows.size() * ROW,
                    words.days(period.period()),
                    LENGTH,
                    period.period().contains(asOf) ? place(asOf, period.period()) : null,
                    marks(period.period(), detail.sessions()),
                    sign(period.status()),
                    words.word(
                            "mentoring.brief",
                            words.constant("periodStatus", period.status()).words(),
                            period.count(),
                            period.required())));
        }
        int end = rows.size() * ROW + 6;
        List<Key> keys = List.of(
                new Key(end, true, DISC, words.word("mentoring.counted")),
                new Key(end + KEY, false, CROSS, words.word("mentoring.notCounted")),
                new Key(
                        end + 2 * KEY,
                        false,
                        "M0-8v16",
                        words.word("mentoring.today", words.day(asOf).words())));
        return new Timeline(
                id,
                words.word("mentoring.picture"),
                words.word("mentoring.description", rows.size()),
                end + keys.size() * KEY,
                rows,
                keys);
    }

    private static List<Mark> marks(Period period, List<SessionReading> sessions) {
        List<Mark> marks = new ArrayList<>();
        for (SessionReading session : sessions) {
            if (period.contains(session.on())) {
                boolean counted = session.notCounted().isEmpty();
                marks.add(new Mark(place(session.on(), period), counted, counted ? DISC : CROSS));
            }
        }
        return marks;
    }

    /** Where a day lies on the line of its period, in the middle of the day. */
    private static String place(LocalDate day, Period period) {
        long days = ChronoUnit.DAYS.between(period.start(), period.end().orElse(period.start()));
        double share = (ChronoUnit.DAYS.between(period.start(), day) + 0.5) / Math.max(1, days);
        return TieMap.tenths(START + share * LENGTH);
    }

    private static Sign sign(PeriodStatus status) {
        return switch (status) {
            case MET -> new Sign(false, "M-6 0l4 5l8-10");
            case SHORT -> new Sign(false, "M-5-5l10 10M5-5l-10 10");
            case PENDING -> new Sign(false, "M-5-5h10v10h-10z");
            case NOT_ELIGIBLE -> new Sign(false, "M-6 0h12");
            case UNKNOWN -> new Sign(true, "M-1-6h2v7h-2zM-1 4h2v2h-2z");
        };
    }
}
