/** Tables of learners, mentors and their choices, to be matched (idea 8). */
package org.lplp.io.interop.matching;
