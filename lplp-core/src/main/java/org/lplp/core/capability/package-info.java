/** Curriculum for capabilities (idea 21). */
package org.lplp.core.capability;
