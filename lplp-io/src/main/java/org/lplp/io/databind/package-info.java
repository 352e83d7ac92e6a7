/** For hosts that use Jackson's databind: documents in an {@code ObjectMapper}. The only package that needs it. */
package org.lplp.io.databind;
