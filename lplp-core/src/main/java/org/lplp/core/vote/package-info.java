/** Participatory budgeting (idea 18). */
package org.lplp.core.vote;
