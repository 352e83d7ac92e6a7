/** The machinery under the generated codecs: a strict cursor over JSON, a canonical writer, codecs of the base types. */
package org.lplp.io.stream;
