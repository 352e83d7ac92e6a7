/** Tables of schools, areas or other units, to be compared by a scorecard. */
package org.lplp.io.interop.scorecard;
