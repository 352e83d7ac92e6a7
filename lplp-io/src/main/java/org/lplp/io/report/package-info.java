/** Pages to look at and to print: a learner's, a unit's and a vote's (ideas 1 to 21). */
package org.lplp.io.report;
