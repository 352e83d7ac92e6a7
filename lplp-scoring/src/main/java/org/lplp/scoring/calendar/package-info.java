/** How the school year is laid out (idea 12). */
package org.lplp.scoring.calendar;
