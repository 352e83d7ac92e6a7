/** All scores of a portfolio by a framework. */
package org.lplp.scoring.document;
