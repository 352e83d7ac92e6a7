/** Where an organisation stands between the learning of the past and of the future (all ideas). */
package org.lplp.scoring.feature;
