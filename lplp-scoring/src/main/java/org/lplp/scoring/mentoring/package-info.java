/** The mentoring that was promised and given (idea 8). */
package org.lplp.scoring.mentoring;
