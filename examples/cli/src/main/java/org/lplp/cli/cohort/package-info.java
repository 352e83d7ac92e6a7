/**
 * A cohort of invented learners and the community around them, from a seed: one class for each part of a learner's life.
 *
 * <p>Each learner is made of the seed and a number alone, so that a larger cohort begins with the smaller one, and no more than one
 * learner is held at a time. Learners differ as people do: most measures hang together, some learners are isolated, and some data
 * are missing, more often about those who need help.
 */
package org.lplp.cli.cohort;
