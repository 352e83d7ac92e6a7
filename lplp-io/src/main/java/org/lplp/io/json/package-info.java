/** Reading, validating and writing LPLP documents as JSON: the entry points. */
package org.lplp.io.json;
