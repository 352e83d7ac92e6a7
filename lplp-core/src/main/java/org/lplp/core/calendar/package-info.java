/** Terms and half terms (idea 12). */
package org.lplp.core.calendar;
