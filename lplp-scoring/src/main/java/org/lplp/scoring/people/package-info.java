/** What is read of a learner by several scores. */
package org.lplp.scoring.people;
