/** Learning at home, and the journal that links home and school (idea 3). */
package org.lplp.core.home;
