/** Tables of ties and rosters, to be reckoned as networks. */
package org.lplp.io.interop.network;
