/** Merging: what two files say of one learner, in one document, with nothing lost (a move between schools, idea 7). */
package org.lplp.io.merge;
