/** Whether schools are of human scale (idea 4). */
package org.lplp.scoring.school;
