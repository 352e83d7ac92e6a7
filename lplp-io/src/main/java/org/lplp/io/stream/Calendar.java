package org.lplp.io.stream;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/**
 * Days and times as text. Read character by character: the formatters of the JDK take more forms than the format has, and cost
 * many times as much.
 */
final class Calendar {

    private static final int DATE = "YYYY-MM-DD".length();
    private static final int MINUTES = "HH:MM".length();
    private static final int SECONDS = "YYYY-MM-DDTHH:MM:SS".length();
    private static final int MOST_FRACTION_DIGITS = 9;
    private static final int LAST_YEAR = 9999;

    private Calendar() {}

    /** Gives the day; null if the text is not one. */
    static LocalDate date(String text) {
        return text.length() == DATE ? dateAt(text) : null;
    }

    /** Gives the time of day; null if the text is not one. */
    static LocalTime time(String text) {
        return text.length() == MINUTES ? timeAt(text, 0, 0, 0) : null;
    }

    /** Gives the instant and its offset; null if the text is not one. */
    static OffsetDateTime instant(String text) {
        if (text.length() <= SECONDS || text.charAt(DATE) != 'T' || text.charAt(SECONDS - 3) != ':') {
            return null;
        }
        int end = SECONDS;
        int nanos = 0;
        if (text.charAt(end) == '.') {
            end++;
            while (end < text.length() && isDigit(text.charAt(end))) {
                end++;
            }
            int digits = end - SECONDS - 1;
            if (digits == 0 || digits > MOST_FRACTION_DIGITS) {
                return null;
            }
            nanos = number(text, SECONDS + 1, end);
            for (int i = digits; i < MOST_FRACTION_DIGITS; i++) {
                nanos *= 10;
            }
        }
        LocalDate date = dateAt(text);
        LocalTime time = timeAt(text, DATE + 1, number(text, SECONDS - 2, SECONDS), nanos);
        ZoneOffset offset = offset(text, end);
        return date == null || time == null || offset == null ? null : OffsetDateTime.of(date, time, offset);
    }

    private static LocalDate dateAt(String text) {
        int year = number(text, 0, 4);
        int month = number(text, 5, 7);
        int day = number(text, 8, DATE);
        if (year < 0 || month < 0 || day < 0 || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return null;
        }
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static LocalTime timeAt(String text, int from, int second, int nanos) {
        int hour = number(text, from, from + 2);
        int minute = number(text, from + 3, from + MINUTES);
        boolean lawful = hour >= 0 && hour < 24 && minute >= 0 && minute < 60 && second >= 0 && second < 60;
        return lawful && text.charAt(from + 2) == ':' ? LocalTime.of(hour, minute, second, nanos) : null;
    }

    private static ZoneOffset offset(String text, int from) {
        int length = text.length() - from;
        if (length == 1 && text.charAt(from) == 'Z') {
            return ZoneOffset.UTC;
        }
        if (length != 1 + MINUTES || text.charAt(from + 3) != ':') {
            return null;
        }
        char sign = text.charAt(from);
        int hours = number(text, from + 1, from + 3);
        int minutes = number(text, from + 4, text.length());
        // RFC 3339 gives -00:00 a meaning of its own, an offset that is not known; no offset of Java has it.
        boolean unknown = sign == '-' && hours == 0 && minutes == 0;
        if (hours < 0 || minutes < 0 || minutes > 59 || unknown || (sign != '+' && sign != '-')) {
            return null;
        }
        int seconds = (hours * 60 + minutes) * 60;
        return seconds > ZoneOffset.MAX.getTotalSeconds()
                ? null
                : ZoneOffset.ofTotalSeconds(sign == '-' ? -seconds : seconds);
    }

    /** Gives the number that some digits write; -1 if they are not all digits. */
    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            if (!isDigit(text.charAt(i))) {
                return -1;
            }
            number = number * 10 + text.charAt(i) - '0';
        }
        return number;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static String text(LocalDate date) {
        return date(new StringBuilder(DATE), date).toString();
    }

    static String text(LocalTime time) {
        if (time.getSecond() != 0 || time.getNano() != 0) {
            throw new Unwritable("a time of day has seconds");
        }
        return minutes(new StringBuilder(MINUTES), time).toString();
    }

    static String text(OffsetDateTime instant) {
        StringBuilder text = date(new StringBuilder(SECONDS + 1 + MINUTES), instant.toLocalDate())
                .append('T');
        two(minutes(text, instant.toLocalTime()).append(':'), instant.getSecond());
        if (instant.getNano() != 0) {
            String nanos = Integer.toString(1_000_000_000 + instant.getNano());
            int end = nanos.length();
            while (nanos.charAt(end - 1) == '0') {
                end--;
            }
            text.append('.').append(nanos, 1, end);
        }
        int seconds = instant.getOffset().getTotalSeconds();
        if (seconds == 0) {
            return text.append('Z').toString();
        }
        if (seconds % 60 != 0) {
            throw new Unwritable("an offset has seconds");
        }
        int minutes = Math.abs(seconds) / 60;
        two(text.append(seconds < 0 ? '-' : '+'), minutes / 60);
        return two(text.append(':'), minutes % 60).toString();
    }

    private static StringBuilder date(StringBuilder text, LocalDate date) {
        if (date.getYear() < 0 || date.getYear() > LAST_YEAR) {
            throw new Unwritable("a year has not four digits");
        }
        two(two(text, date.getYear() / 100), date.getYear() % 100);
        two(text.append('-'), date.getMonthValue());
        return two(text.append('-'), date.getDayOfMonth());
    }

    private static StringBuilder minutes(StringBuilder text, LocalTime time) {
        return two(two(text, time.getHour()).append(':'), time.getMinute());
    }

    private static StringBuilder two(StringBuilder text, int number) {
        return text.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
    }
}
