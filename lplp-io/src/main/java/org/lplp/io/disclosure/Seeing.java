package org.lplp.io.disclosure;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.lplp.core.base.Code;
import org.lplp.core.base.DomainWord;
import org.lplp.core.base.FieldClass;
import org.lplp.core.base.Id;
import org.lplp.core.base.Language;
import org.lplp.core.base.Period;
import org.lplp.core.base.Text;
import org.lplp.core.disclosure.DisclosureTable;
import org.lplp.core.disclosure.Treatment;

/** Lets pass what an audience may see. Ids that become pseudonyms pass as they are: first it must be known which are left. */
final class Seeing extends Sieve {

    /** Stands for a text that the audience must not see and without which the record could not stand. */
    static final Text WITHHELD = Text.of("…");

    /** The last day that the format can write. */
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private final DisclosureTable table;
    private final Set<DomainWord> sections;
    private final Predicate<Code> listed;

    /**
     * @param table what the audience sees
     * @param sections the sections that it may see
     * @param listed tells which codes are on a list
     */
    Seeing(DisclosureTable table, Set<DomainWord> sections, Predicate<Code> listed) {
        this.table = table;
        this.sections = sections;
        this.listed = listed;
    }

    @Override
    boolean covers(String section) {
        return sections.contains(DomainWord.of(section));
    }

    @Override
    <T> T value(String field, T value) {
        return table.treatment(field) == Treatment.SHOW ? value : null;
    }

    @Override
    Text requiredText(String field, Text value) {
        Text seen = value(field, value);
        return seen == null ? WITHHELD : seen;
    }

    /** A code that is on no list is free text, whatever it calls itself. */
    @Override
    <C extends Code> C code(String field, C value) {
        return seen(field, listed.test(value)) ? value : null;
    }

    /** So is what a language tag says for private use. */
    @Override
    Language language(String field, Language value) {
        String tag = value.toString().toLowerCase(Locale.ROOT);
        return seen(field, !tag.startsWith("x-") && !tag.contains("-x-")) ? value : null;
    }

    private boolean seen(String field, boolean isListed) {
        Treatment treatment = table.treatment(field);
        return (isListed ? treatment : treatment.or(table.treatment(FieldClass.NARRATIVE))) == Treatment.SHOW;
    }

    @Override
    LocalDate date(String field, LocalDate value) {
        return switch (table.treatment(field)) {
            case SHOW -> value;
            case COARSEN -> value.withDayOfMonth(1);
            default -> null;
        };
    }

    /** A time of day without its day tells of a timetable; it keeps its hour. */
    @Override
    LocalTime time(String field, LocalTime value) {
        return switch (table.treatment(field)) {
            case SHOW -> value;
            case COARSEN -> value.withMinute(0);
            default -> null;
        };
    }

    @Override
    OffsetDateTime instant(String field, OffsetDateTime value) {
        return switch (table.treatment(field)) {
            case SHOW -> value;
            case COARSEN -> value.toLocalDate().withDayOfMonth(1).atStartOfDay().atOffset(ZoneOffset.UTC);
            default -> null;
        };
    }

    @Override
    Period period(String field, Period value) {
        return switch (table.treatment(field)) {
            case SHOW -> value;
            case COARSEN ->
                new Period(value.start().withDayOfMonth(1), value.end().map(Seeing::nextMonth));
            default -> null;
        };
    }

    /** The first day of a month stays; any other becomes the first of the next month, so that no period shrinks to nothing. */
    private static LocalDate nextMonth(LocalDate day) {
        if (day.getDayOfMonth() == 1) {
            return day;
        }
        return day.isBefore(LAST.withDayOfMonth(1)) ? day.withDayOfMonth(1).plusMonths(1) : LAST;
    }

    @Override
    <I extends Id> I id(String field, I value, Function<String, I> make) {
        Treatment treatment = table.treatment(field);
        return treatment == Treatment.SHOW || renames(table, field) ? value : null;
    }

    @Override
    <I extends Id> I reference(String field, I value, Function<String, I> make) {
        return id(field, value, make);
    }

    /** Tells whether an id becomes a pseudonym: only where all ids do, or references would not hold. */
    static boolean renames(DisclosureTable table, String field) {
        return table.treatment(field) == Treatment.PSEUDONYMISE
                && table.treatment(FieldClass.REFERENCE) == Treatment.PSEUDONYMISE;
    }
}
