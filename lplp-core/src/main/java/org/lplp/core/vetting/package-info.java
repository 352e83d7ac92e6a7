/** Checks and accreditations of people who work with learners (ideas 8, 13 and 14). */
package org.lplp.core.vetting;
