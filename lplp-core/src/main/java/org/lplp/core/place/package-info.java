/** Third spaces and all other places where learning happens (idea 15). */
package org.lplp.core.place;
