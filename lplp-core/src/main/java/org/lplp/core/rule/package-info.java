/** What a rule is, and the walk by which the generated checks and the rules report. */
package org.lplp.core.rule;
