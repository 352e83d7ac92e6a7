/** Migration: documents of an older version of the format, in the version that this library writes. */
package org.lplp.io.migrate;
