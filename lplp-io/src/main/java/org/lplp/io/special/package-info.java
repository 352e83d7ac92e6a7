/** The opt-in extension for personal data of special categories, which the model keeps out (principle 1). */
package org.lplp.io.special;
