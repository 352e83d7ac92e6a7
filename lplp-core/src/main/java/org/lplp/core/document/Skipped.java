package org.lplp.core.document;

/**
 * A rule that could not look, or could not look everywhere, because something it needs was not given.
 *
 * @param code the rule's code
 * @param reason what was missing, such as {@code framework.calendar.longestBreakDays}
 */
public record Skipped(String code, String reason) {}
