package org.lplp.io.disclosure;

import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.lplp.core.base.Id;
import org.lplp.core.disclosure.DisclosureTable;

/** Lets ids pass under their pseudonyms. */
final class Naming extends Sieve {

    private final DisclosureTable table;
    private final UnaryOperator<String> pseudonyms;

    /**
     * @param table what the audience sees
     * @param pseudonyms gives the same pseudonym for the same id
     */
    Naming(DisclosureTable table, UnaryOperator<String> pseudonyms) {
        this.table = table;
        this.pseudonyms = pseudonyms;
    }

    @Override
    <I extends Id> I id(String field, I value, Function<String, I> make) {
        return Seeing.renames(table, field) ? make.apply(pseudonyms.apply(value.value())) : value;
    }

    @Override
    <I extends Id> I reference(String field, I value, Function<String, I> make) {
        return id(field, value, make);
    }
}
