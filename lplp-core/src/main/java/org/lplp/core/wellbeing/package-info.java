/** Instruments, responses and programmes of well-being and resilience (ideas 2 and 3). */
package org.lplp.core.wellbeing;
