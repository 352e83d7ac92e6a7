/** The heart of the record: the learner's relationships in four spheres, and the four things they give (all ideas). */
package org.lplp.core.relationship;
