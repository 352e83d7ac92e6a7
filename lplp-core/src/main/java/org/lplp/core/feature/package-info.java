/** Where an organisation stands between the learning of the past and of the future. */
package org.lplp.core.feature;
