/** The right to intensive mentoring: choice, relationship, entitlement, sessions (idea 8). */
package org.lplp.core.mentoring;
