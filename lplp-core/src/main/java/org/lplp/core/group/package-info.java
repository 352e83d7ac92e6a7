/** Groups of learners, and how figures of groups are published (idea 20). */
package org.lplp.core.group;
