/** What answers to instruments add up to, by the scales of the instrument (ideas 2 and 3). */
package org.lplp.scoring.wellbeing;
