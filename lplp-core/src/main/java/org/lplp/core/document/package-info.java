/** The documents, the standard rules, and rules that read two domain words. */
package org.lplp.core.document;
