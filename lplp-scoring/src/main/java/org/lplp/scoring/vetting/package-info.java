/** Who may teach from the community, and for how long (idea 14). */
package org.lplp.scoring.vetting;
