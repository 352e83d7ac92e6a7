/** Point rules for the early notice of risk, as policy (idea 20). */
package org.lplp.core.risk;
