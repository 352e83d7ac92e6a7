/**
 * The annotation processors that derive from the annotated interfaces of the model what would otherwise be a second truth: checks,
 * codecs, schemas and reference tables.
 */
package org.lplp.codegen;
