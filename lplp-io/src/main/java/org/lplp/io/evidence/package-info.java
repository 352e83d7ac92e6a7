/** The files that show entries of a portfolio to be true: are they still the ones that were assessed? */
package org.lplp.io.evidence;
