/** Whether the parties of a local education compact keep their word (idea 17). */
package org.lplp.scoring.compact;
