/** How observations are read: the latest, what stands against it, and what may not be read at all (idea 20). */
package org.lplp.scoring.measure;
