/**
 * Data Integrity proofs of the cryptosuite {@code eddsa-jcs-2022}: who signed a JSON object, and that it is still as it was signed.
 *
 * <p>W3C Recommendations <i>Verifiable Credential Data Integrity 1.0</i> and <i>Data Integrity EdDSA Cryptosuites v1.0</i> (2025).
 * Nothing is ever fetched: the key is the caller's, and no context is loaded.
 */
package org.lplp.io.passport;
