package org.lplp.scoring.mentoring;

import java.time.LocalDate;

/**
 * A time without a session that counted.
 *
 * @param from the day of a session
 * @param to the day of the next
 * @param days how many days lie between: {@code to − from}
 */
public record Gap(LocalDate from, LocalDate to, long days) {}
