package org.lplp.scoring.compact;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.joda.money.CurrencyUnit;

/**
 * How the parties of a compact stand.
 *
 * @param currency the currency of the pooled fund
 * @param parties each party that has a commitment or gave something, by its name in the format, such as {@code publicAgencies}
 * @param all all of them together
 */
public record CompactHealthDetail(CurrencyUnit currency, Map<String, PartyReading> parties, PartyReading all) {

    /** Copies the map, ordered. */
    public CompactHealthDetail {
        parties = Collections.unmodifiableMap(new TreeMap<>(parties));
    }

    /** Gives the compact for people, party by party. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(all + " " + currency);
        parties.forEach((party, reading) ->
                text.append("\n  ").append(party).append(": ").append(reading));
        return text.toString();
    }
}
