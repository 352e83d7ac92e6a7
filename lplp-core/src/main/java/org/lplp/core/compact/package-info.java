/** Local education compacts (idea 17). */
package org.lplp.core.compact;
