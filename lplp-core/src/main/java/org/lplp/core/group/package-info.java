/** Groups of learners, what is tried with them, and how figures of groups are published (idea 20). */
package org.lplp.core.group;
