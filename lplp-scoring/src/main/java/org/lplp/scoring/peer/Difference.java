package org.lplp.scoring.peer;

import java.math.BigDecimal;

/**
 * A part of what sets the ledger apart from the reckoning.
 *
 * @param ref the session or entry
 * @param reason why they differ: {@code session} (the ledger's entries for it are not what the tariff gives), {@code noSession}
 *     (an entry that no session explains), {@code lapse} (what lapsed and what was entered as lapsed differ),
 *     {@code exchange} (more was exchanged than was there) or {@code unknownKind}
 * @param amount the ledger less the reckoning
 */
public record Difference(String ref, String reason, BigDecimal amount) {}
