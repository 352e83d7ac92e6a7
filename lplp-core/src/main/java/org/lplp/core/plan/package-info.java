/** The learning plan that the learner owns: goals, targets, actions, agreement, reviews (idea 7). */
package org.lplp.core.plan;
