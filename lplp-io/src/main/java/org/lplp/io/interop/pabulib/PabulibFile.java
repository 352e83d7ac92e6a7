package org.lplp.io.interop.pabulib;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.lplp.core.base.Language;
import org.lplp.core.vote.PublicBudget;
import org.lplp.core.vote.VotingRule;

/**
 * A Pabulib file: one vote on a public budget, with every key, column and cell that it has, known or not.
 *
 * @param meta the keys and values of its META section, in order
 * @param projects its PROJECTS section
 * @param votes its VOTES section
 */
public record PabulibFile(List<Entry> meta, PabulibTable projects, PabulibTable votes) {

    /**
     * A line of the META section.
     *
     * @param key the key, as written
     * @param value the value
     */
    public record Entry(String key, String value) {

        /**
         * Refuses null.
         *
         * @throws NullPointerException if a part is null
         */
        public Entry {
            Objects.requireNonNull(key, "key");
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * Refuses null.
     *
     * @throws NullPointerException if a part is null
     */
    public PabulibFile {
        meta = List.copyOf(meta);
        Objects.requireNonNull(projects, "projects");
        Objects.requireNonNull(votes, "votes");
    }

    /**
     * Gives the file of a community's public budget. Pabulib asks for a country and a unit too, which a public budget does not have:
     * whoever publishes the file adds them.
     *
     * @param budget the public budget
     * @param language the language of its title and of its proposals' titles
     * @return the file
     */
    public static PabulibFile of(PublicBudget budget, Language language) {
        return new BudgetFile(budget, language).file();
    }

    /**
     * Reads a value of the META section.
     *
     * @param key the key in small letters
     * @return its last value; absent where there is none, or an empty one
     */
    public Optional<String> value(String key) {
        Optional<String> last = Optional.empty();
        for (Entry entry : meta) {
            if (entry.key().toLowerCase(Locale.ROOT).equals(key)) {
                last = Optional.of(entry.value());
            }
        }
        return last.filter(text -> !text.isEmpty());
    }

    /**
     * Reads the rule by which the votes were counted, with the least score that a project needs.
     *
     * @return the rule; greedy where the file names none or {@code unknown}; absent where LPLP does not have the rule it names
     */
    public Optional<VotingRule> rule() {
        return RuleName.rule(this);
    }

    /**
     * Reads how many votes (or points) a project needs, whatever the rule.
     *
     * @return the least number that is enough, rounded up; absent where the file asks for none
     */
    public Optional<Integer> threshold() {
        return value(RuleName.THRESHOLD).flatMap(Numbers::decimal).map(RuleName::whole);
    }

    /**
     * Writes the file: UTF-8, semicolons, quotes where they are needed, line feeds.
     *
     * @param out takes it; it stays open
     * @throws IOException if it cannot be written
     */
    public void write(OutputStream out) throws IOException {
        StringBuilder text = new StringBuilder("META\nkey;value\n");
        for (Entry entry : meta) {
            line(text, List.of(entry.key(), entry.value()));
        }
        table(text.append("PROJECTS\n"), projects);
        table(text.append("VOTES\n"), votes);
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void table(StringBuilder text, PabulibTable table) {
        line(text, table.columns());
        table.rows().forEach(row -> line(text, row));
    }

    private static void line(StringBuilder text, List<String> cells) {
        String separator = "";
        for (String cell : cells) {
            text.append(separator).append(quoted(cell));
            separator = ";";
        }
        text.append('\n');
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == ';' || c == '"' || c == '\n' || c == '\r');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    /** Says how large the file is, not what it holds. */
    @Override
    public String toString() {
        return "Pabulib file of " + projects.rows().size() + " projects and "
                + votes.rows().size() + " votes";
    }
}
