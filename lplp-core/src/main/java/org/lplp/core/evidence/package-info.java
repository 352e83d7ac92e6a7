/** The entries of the portfolio: work, achievements, qualifications, parts taken, and what shows them (idea 7). */
package org.lplp.core.evidence;
