/** The balanced scorecard: educational and social measures side by side (idea 20). */
package org.lplp.scoring.scorecard;
