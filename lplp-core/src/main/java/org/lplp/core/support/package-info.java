/** Support plans of families (idea 1). */
package org.lplp.core.support;
