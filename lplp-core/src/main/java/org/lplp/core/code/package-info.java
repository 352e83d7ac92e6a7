/** Code lists as data (principle 3: policy is data). */
package org.lplp.core.code;
