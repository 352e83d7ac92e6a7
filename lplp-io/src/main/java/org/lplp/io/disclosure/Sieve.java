package org.lplp.io.disclosure;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.lplp.core.base.Code;
import org.lplp.core.base.Id;
import org.lplp.core.base.Language;
import org.lplp.core.base.Period;
import org.lplp.core.base.Text;

/**
 * What every attribute of a record passes on its way into a view: the generated views ask it, with the attribute's name, such as
 * {@code Learner.birthDate}. Null means that the value does not pass. This one lets everything pass.
 */
class Sieve {

    /** Whether the view has a section. */
    boolean covers(String section) {
        return true;
    }

    <T> T value(String field, T value) {
        return value;
    }

    /** A text without which its record cannot stand; never null. */
    Text requiredText(String field, Text value) {
        return value;
    }

    <C extends Code> C code(String field, C value) {
        return value;
    }

    Language language(String field, Language value) {
        return value;
    }

    LocalDate date(String field, LocalDate value) {
        return value;
    }

    LocalTime time(String field, LocalTime value) {
        return value;
    }

    OffsetDateTime instant(String field, OffsetDateTime value) {
        return value;
    }

    Period period(String field, Period value) {
        return value;
    }

    /** The id of a record. */
    <I extends Id> I id(String field, I value, Function<String, I> make) {
        return value;
    }

    /** A reference to a record, of this document or of another. */
    <I extends Id> I reference(String field, I value, Function<String, I> make) {
        return value;
    }

    final <T> List<T> each(List<T> values, Function<T, T> view) {
        return values.stream().map(view).filter(Objects::nonNull).toList();
    }
}
