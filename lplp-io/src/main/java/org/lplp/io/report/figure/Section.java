package org.lplp.io.report.figure;

import java.util.ArrayList;
import java.util.List;

/**
 * A section of a page, or a part of one.
 *
 * @param id its id on the page
 * @param title its heading
 * @param lines what is said first
 * @param exhibits tables and pictures
 * @param listings lists
 * @param parts the parts of it
 */
public record Section(
        String id, Said title, List<Said> lines, List<Exhibit> exhibits, List<Listing> listings, List<Section> parts) {

    /** Copies the lists. */
    public Section {
        lines = List.copyOf(lines);
        exhibits = List.copyOf(exhibits);
        listings = List.copyOf(listings);
        parts = List.copyOf(parts);
    }

    /** Begins a section. */
    static Draft of(String id, Said title) {
        return new Draft(id, title);
    }

    /** A section in the making. */
    static final class Draft {
        private final String id;
        private final Said title;
        private final List<Said> lines = new ArrayList<>();
        private final List<Exhibit> exhibits = new ArrayList<>();
        private final List<Listing> listings = new ArrayList<>();
        private final List<Section> parts = new ArrayList<>();

        private Draft(String id, Said title) {
            this.id = id;
            this.title = title;
        }

        Draft line(Said line) {
            lines.add(line);
            return this;
        }

        /** Shows a table with a picture; nothing where the table has no rows. */
        Draft exhibit(Picture picture, Table table) {
            if (!table.rows().isEmpty()) {
                exhibits.add(new Exhibit(picture, table));
            }
            return this;
        }

        Draft table(Table table) {
            return exhibit(null, table);
        }

        /** Lists items; nothing where there are none. */
        Draft list(Said heading, List<Said> items) {
            if (!items.isEmpty()) {
                listings.add(new Listing(heading, items));
            }
            return this;
        }

        Draft part(Section part) {
            parts.add(part);
            return this;
        }

        /** Ends the section, and says so where there is nothing in it. */
        Section end(Wording words) {
            boolean bare = lines.isEmpty() && exhibits.isEmpty() && listings.isEmpty() && parts.isEmpty();
            return new Section(id, title, bare ? List.of(words.word("nothing")) : lines, exhibits, listings, parts);
        }
    }
}
