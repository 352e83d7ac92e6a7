/** How many agencies a family deals with (idea 1). */
package org.lplp.scoring.support;
