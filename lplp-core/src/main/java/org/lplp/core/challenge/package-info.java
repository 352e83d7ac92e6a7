/** Personal challenges (idea 6). */
package org.lplp.core.challenge;
