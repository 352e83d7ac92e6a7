/** The learner, the people around the learner and the organisations that the record names (all ideas). */
package org.lplp.core.people;
