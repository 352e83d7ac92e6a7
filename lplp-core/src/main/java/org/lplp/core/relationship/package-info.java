/** The heart of the record: the learner's relationships in four spheres, and the four things they give. */
package org.lplp.core.relationship;
