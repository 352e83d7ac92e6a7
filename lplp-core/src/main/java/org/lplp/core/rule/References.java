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

    private record Reference(Id id, Pointer at) {}

    private final Map<String, Id> declared = new HashMap<>();
    private final List<Reference> duplicates = new ArrayList<>();
    private final List<Reference> references = new ArrayList<>();

    /** Starts with nothing gathered. */
    public References() {}

    /**
     * Notes the id of a record.
     *
     * @param id the id
     * @param walk where it stands
     * @param member the member that holds it
     */
    public void declare(Id id, Inspection walk, String member) {
        if (declared.putIfAbsent(id.value(), id) != null) {
            duplicates.add(new Reference(id, walk.pointer(member)));
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
        references.add(new Reference(id, walk.pointer(member)));
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
            Id target = declared.get(reference.id().value());
            boolean any = reference.id() instanceof RecordId;
            if (target != null) {
                if (!any && target.getClass() != reference.id().getClass()) {
                    report(DocumentCode.WRONG_REFERENCE_TYPE, reference, out);
                }
            } else if ((any || local.contains(reference.id().getClass()))
                    && !dropped.contains(reference.id().value())) {
                report(DocumentCode.DANGLING_REFERENCE, reference, out);
            }
        }
    }

    private static void report(DocumentCode code, Reference reference, Consumer<Finding> out) {
        Map<String, String> arguments = Map.of(
                "type",
                reference.id().getClass().getSimpleName().replace("Id", ""),
                Finding.VALUE,
                reference.id().value());
        out.accept(Finding.of(code.code(), code.severity(), reference.at().toString(), arguments));
    }
}
