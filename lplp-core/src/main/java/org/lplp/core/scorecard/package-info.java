/** The balanced scorecard, as policy (idea 20). */
package org.lplp.core.scorecard;
