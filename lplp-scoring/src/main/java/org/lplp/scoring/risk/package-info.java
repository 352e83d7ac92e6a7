/** The early notice of risk: points, bounds and every fact behind them (idea 20). */
package org.lplp.scoring.risk;
