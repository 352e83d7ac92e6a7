/** Schools as productive enterprises (idea 11). */
package org.lplp.core.enterprise;
