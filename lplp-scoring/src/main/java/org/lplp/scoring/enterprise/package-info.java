/** What schools earn and spend as productive enterprises (idea 11). */
package org.lplp.scoring.enterprise;
