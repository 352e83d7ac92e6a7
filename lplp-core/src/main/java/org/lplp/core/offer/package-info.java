/** What people in the community can teach (idea 13). */
package org.lplp.core.offer;
