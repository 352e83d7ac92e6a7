/** Moves, and the passports that go with the learner (idea 7). */
package org.lplp.core.passport;
