package org.lplp.core.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.lplp.core.base.Id;
import org.lplp.core.base.RecordId;
import org.lplp.core.finding.DocumentCode;
import org.lplp.core.finding.Finding;
import org.lplp.core.finding.Pointer;

/**
 * The ids that a document declares and those it refers to, gathered by the generated checks and then held against each other.
 */
public final class References {

    /** @param record the type of record that has the id */
    private record Declared(Id id, Class<?> record) {}

    /** @param target the type of id, or the type of record, that must be found */
    private record Reference(Id id, Class<?> target, Pointer at) {

        boolean isMetBy(Declared found) {
            return found.id().getClass() == target || found.record() == target;
        }

        /** Whether it can only mean a record of the same document. */
        boolean isLocal(Set<Class<? extends Id>> local) {
            return id instanceof RecordId || local.contains(id.getClass());
        }
    }

    private final Map<String, Declared> declared = new HashMap<>();
    private final List<Reference> duplicates = new ArrayList<>();
    private final List<Reference> references = new ArrayList<>();

    /** Starts with nothing gathered. */
    public References() {}

    /**
     * Notes the id of a record.
     *
     * @param record the type of the record
     * @param id the id
     * @param walk where it stands
     * @param member the member that holds it
     */
    public void declare(Class<?> record, Id id, Inspection walk, String member) {
        if (declared.putIfAbsent(id.value(), new Declared(id, record)) != null) {
            duplicates.add(new Reference(id, id.getClass(), walk.pointer(member)));
        }
    }

    /**
     * Notes a reference to a record.
     *
     * @param id the id that is referred to
     * @param walk where it stands
     * @param member the member that holds it, or empty for an element of a list
     */
    public void refer(Id id, Inspection walk, String member) {
        references.add(new Reference(id, id.getClass(), walk.pointer(member)));
    }

    /**
     * Notes a record's reference to another of its own type.
     *
     * @param record the type of both records
     * @param id the id that is referred to
     * @param walk where it stands
     * @param member the member that holds it, or empty for an element of a list
     */
    public void refer(Class<?> record, RecordId id, Inspection walk, String member) {
        references.add(new Reference(id, record, walk.pointer(member)));
    }

    /**
     * Holds the references against the records.
     *
     * @param local the types of id that this kind of document declares; a reference of another type points outside
     * @param dropped ids of records that the file holds but that could not be read; a reference to one is not dangling
     * @param out takes what is found
     */
    public void resolve(Set<Class<? extends Id>> local, Collection<String> dropped, Consumer<Finding> out) {
        for (Reference duplicate : duplicates) {
            report(DocumentCode.DUPLICATE_ID, duplicate, out);
        }
        for (Reference reference : references) {
            Declared found = declared.get(reference.id().value());
            if (found != null) {
                if (!reference.isMetBy(found)) {
                    report(DocumentCode.WRONG_REFERENCE_TYPE, reference, out);
                }
            } else if (reference.isLocal(local)
                    && !dropped.contains(reference.id().value())) {
                report(DocumentCode.DANGLING_REFERENCE, reference, out);
            }
        }
    }

    private static void report(DocumentCode code, Reference reference, Consumer<Finding> out) {
        Map<String, String> arguments = Map.of(
                "type",
                reference.target().getSimpleName().replaceFirst("Id$", ""),
                Finding.VALUE,
                reference.id().value());
        out.accept(Finding.of(code.code(), code.severity(), reference.at().toString(), arguments));
    }
}
