/** Learning among peers and the credit for it (idea 5). */
package org.lplp.core.peer;
