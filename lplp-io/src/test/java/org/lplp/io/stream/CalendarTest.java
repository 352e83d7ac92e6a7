package org.lplp.io.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.time.api.DateTimes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarTest {

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-31", "0000-01-01", "9999-12-31", "2024-02-29"})
    void daysAreReadAndWritten(String text) {
        assertThat(Calendar.date(text)).isEqualTo(LocalDate.parse(text));
        assertThat(Calendar.text(LocalDate.parse(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-3-31",
                "2026-02-29",
                "2026-13-01",
                "2026-00-10",
                "2026-01-00",
                "20260331",
                "+2026-03-31",
                "2026-03-31Z",
                "2026/03/31",
                "-026-03-31",
                "٢٠٢٦-٠٣-٣١",
                "2026-03-3x"
            })
    void otherFormsAreNoDays(String text) {
        assertThat(Calendar.date(text)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"00:00", "07:30", "23:59"})
    void timesAreReadAndWritten(String text) {
        assertThat(Calendar.time(text)).isEqualTo(LocalTime.parse(text));
        assertThat(Calendar.text(LocalTime.parse(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"24:00", "7:30", "07:60", "07:30:00", "0730", "07.30", ""})
    void otherFormsAreNoTimes(String text) {
        assertThat(Calendar.time(text)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-31T16:00:00Z, 2026-03-31T16:00:00Z",
        "2026-03-31T16:00:00+00:00, 2026-03-31T16:00:00Z",
        "2026-03-31T16:00:00+01:00, 2026-03-31T16:00:00+01:00",
        "2026-03-31T16:00:00-03:30, 2026-03-31T16:00:00-03:30",
        "2026-03-31T16:00:00.5Z, 2026-03-31T16:00:00.5Z",
        "2026-03-31T16:00:00.500Z, 2026-03-31T16:00:00.5Z",
        "2026-03-31T16:00:00.000000001+18:00, 2026-03-31T16:00:00.000000001+18:00",
    })
    void instantsKeepMomentAndOffset(String text, String written) {
        OffsetDateTime value = Calendar.instant(text);
        assertThat(value).isEqualTo(OffsetDateTime.parse(text));
        assertThat(value.getOffset()).isEqualTo(OffsetDateTime.parse(text).getOffset());
        assertThat(Calendar.text(value)).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-03-31",
                "2026-03-31T16:00Z",
                "2026-03-31T16:00:00",
                "2026-03-31 16:00:00Z",
                "2026-03-31t16:00:00z",
                "2026-03-31T16:00:60Z",
                "2026-03-31T24:00:00Z",
                "2026-03-31T16:00:00.Z",
                "2026-03-31T16:00:00.1234567890Z",
                "2026-03-31T16:00:00-00:00",
                "2026-03-31T16:00:00+18:01",
                "2026-03-31T16:00:00+0100",
                "2026-03-31T16:00:00+01",
                "2026-03-31T16:00:00+01:60",
                "2026-03-31T16:00:00Z ",
                "2026-03-31T16-00:00Z",
                "2026-03-31T16:00:00*01:00",
                ""
            })
    void otherFormsAreNoInstants(String text) {
        assertThat(Calendar.instant(text)).isNull();
    }

    @Property
    void everyInstantOfFourDigitYearsIsReadBack(@ForAll("instants") OffsetDateTime instant) {
        OffsetDateTime read = Calendar.instant(Calendar.text(instant));
        assertThat(read).isEqualTo(instant);
        assertThat(read.getOffset()).isEqualTo(instant.getOffset());
    }

    @Provide
    Arbitrary<OffsetDateTime> instants() {
        return Combinators.combine(
                        DateTimes.dateTimes().ofPrecision(java.time.temporal.ChronoUnit.NANOS),
                        Arbitraries.integers().between(-18 * 60, 18 * 60))
                .as((time, minutes) -> time.atOffset(ZoneOffset.ofTotalSeconds(minutes * 60)));
    }

    @Test
    void whatTheFormatCannotHoldIsNotWritten() {
        assertThatThrownBy(() -> Calendar.text(LocalTime.of(7, 30, 1))).isInstanceOf(Unwritable.class);
        assertThatThrownBy(() -> Calendar.text(LocalDate.of(10_000, 1, 1))).isInstanceOf(Unwritable.class);
        assertThatThrownBy(() -> Calendar.text(LocalDate.of(-1, 1, 1))).isInstanceOf(Unwritable.class);
        OffsetDateTime withSeconds = OffsetDateTime.of(2026, 1, 1, 0, 0, 0, 0, ZoneOffset.ofTotalSeconds(3601));
        assertThatThrownBy(() -> Calendar.text(withSeconds)).isInstanceOf(Unwritable.class);
    }
}
