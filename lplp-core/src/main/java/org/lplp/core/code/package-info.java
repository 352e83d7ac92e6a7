/** Code lists as data. */
package org.lplp.core.code;
