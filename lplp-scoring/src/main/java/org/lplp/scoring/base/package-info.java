/** How a score explains itself: value, interval, contributions, missing inputs, tie decisions. */
package org.lplp.scoring.base;
