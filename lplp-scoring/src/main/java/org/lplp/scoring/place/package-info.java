/** Where learning takes place (ideas 3 and 15). */
package org.lplp.scoring.place;
