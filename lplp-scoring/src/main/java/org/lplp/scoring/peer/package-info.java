/** Credits for learning among peers (idea 5). */
package org.lplp.scoring.peer;
