package org.lplp.scoring.mentoring;

/**
 * How full a mentor is.
 *
 * @param mentor the mentor's id
 * @param capacity for how many learners there was room
 * @param filled how many the mentor has, forced ones included
 */
public record MentorFill(String mentor, int capacity, int filled) {}
