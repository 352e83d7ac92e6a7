/** Who may see what of a record, for which purpose, until when (principle 1). */
package org.lplp.core.disclosure;
