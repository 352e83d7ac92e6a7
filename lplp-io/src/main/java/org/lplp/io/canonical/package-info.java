/** The canonical form of JSON (RFC 8785) and digests of it, for any document, on the JSON of the file itself. */
package org.lplp.io.canonical;
