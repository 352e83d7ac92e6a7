/** Schools, federations, units and the roster of learners (idea 4). */
package org.lplp.core.school;
