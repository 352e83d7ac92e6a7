/** What the portfolio is made of: inside and outside school, of what kinds (idea 7). */
package org.lplp.scoring.evidence;
