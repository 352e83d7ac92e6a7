package org.lplp.io.interop.table;

import java.util.List;
import java.util.Map;

/** A part of the template, which a row turns into canonical JSON or leaves out. */
sealed interface Part {

    /**
     * Writes the part for a row.
     *
     * @param row the row, which takes note of every cell that does not fit
     * @param out takes the JSON; stays as it was if nothing is written
     * @return whether anything was written
     */
    boolean write(Row row, StringBuilder out);

    /** JSON that is the same for every row. */
    record Constant(String json) implements Part {
        @Override
        public boolean write(Row row, StringBuilder out) {
            out.append(json);
            return true;
        }
    }

    /** A member of an object, its name as JSON. */
    record Member(String name, Part value) {}

    /** An object, its members in canonical order. One whose members are all left out is left out itself. */
    record Fields(List<Member> members) implements Part {
        @Override
        public boolean write(Row row, StringBuilder out) {
            int start = out.length();
            out.append('{');
            boolean any = false;
            for (Member member : members) {
                int before = out.length();
                out.append(any ? "," : "").append(member.name).append(':');
                if (member.value.write(row, out)) {
                    any = true;
                } else {
                    out.setLength(before);
                }
            }
            out.append('}');
            if (!any) {
                out.setLength(start);
            }
            return any;
        }
    }

    /** An array. One whose elements are all left out is left out itself. */
    record Elements(List<Part> elements) implements Part {
        @Override
        public boolean write(Row row, StringBuilder out) {
            int start = out.length();
            out.append('[');
            boolean any = false;
            for (Part element : elements) {
                int before = out.length();
                out.append(any ? "," : "");
                if (element.write(row, out)) {
                    any = true;
                } else {
                    out.setLength(before);
                }
            }
            out.append(']');
            if (!any) {
                out.setLength(start);
            }
            return any;
        }
    }

    /** {@code $column}: a cell, read by its type. */
    record Cell(String column, CellType type, boolean omitsEmpty) implements Part {
        @Override
        public boolean write(Row row, StringBuilder out) {
            String cell = row.cell(column);
            if (cell.isEmpty() && !type.readsEmpty()) {
                if (!omitsEmpty) {
                    row.refuse(TableCode.EMPTY_CELL, column, Map.of());
                }
                return false;
            }
            return type.write(cell, column, row, out);
        }
    }

    /** {@code $join}: texts and cells, one behind the other. One that comes out empty is left out. */
    record Join(List<Part> pieces) implements Part {
        @Override
        public boolean write(Row row, StringBuilder out) {
            int start = out.length();
            out.append('"');
            for (Part piece : pieces) {
                int before = out.length();
                if (piece.write(row, out)) {
                    // What a piece writes is a JSON string; its quotation marks go.
                    out.deleteCharAt(before).setLength(out.length() - 1);
                }
            }
            out.append('"');
            if (out.length() == start + 2) {
                out.setLength(start);
                return false;
            }
            return true;
        }
    }

    /** {@code $id}: an id out of some cells, or out of the row's key. */
    record Id(String label, List<String> columns) implements Part {
        @Override
        public boolean write(Row row, StringBuilder out) {
            return row.id(label, columns)
                    .map(id -> out.append("\"urn:uuid:").append(id).append('"'))
                    .isPresent();
        }
    }

    /** {@code $when}: a part that only some rows have. */
    record When(String column, List<String> values, boolean wanted, Part then) implements Part {
        @Override
        public boolean write(Row row, StringBuilder out) {
            return values.contains(row.cell(column)) == wanted && then.write(row, out);
        }
    }
}
