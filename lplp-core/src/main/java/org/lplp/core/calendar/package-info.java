/** The school year and the school day: terms, breaks, families' holidays and session windows (idea 12). */
package org.lplp.core.calendar;
