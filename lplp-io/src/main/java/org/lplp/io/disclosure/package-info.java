/** Views: what an audience may see of a record, for which purpose, and what is withheld (principle 1). */
package org.lplp.io.disclosure;
