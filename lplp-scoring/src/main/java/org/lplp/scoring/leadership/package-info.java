/** Which concerns are held in the teams that lead (idea 19). */
package org.lplp.scoring.leadership;
