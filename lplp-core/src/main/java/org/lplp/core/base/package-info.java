/** The ground: the style of a value, typed ids, codes that several words share, periods, text, money, extensions, provenance. */
package org.lplp.core.base;
