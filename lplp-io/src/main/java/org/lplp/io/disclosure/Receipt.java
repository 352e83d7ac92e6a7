package org.lplp.io.disclosure;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.lplp.core.base.DocumentId;
import org.lplp.core.base.FieldClass;
import org.lplp.core.base.VersionLabel;
import org.lplp.core.disclosure.Purpose;
import org.lplp.core.disclosure.Treatment;
import org.lplp.core.document.Permission;

/**
 * What became of every class of attribute in a view. It speaks of the policy and never of the record: what is withheld is listed whether
 * the record has it or not, and nothing is counted.
 *
 * @param purpose what the view is for
 * @param day the day on which it was permitted
 * @param framework the framework whose table was applied
 * @param version its version
 * @param permission the sections that consents permit, and the table
 */
public record Receipt(
        Purpose purpose, LocalDate day, DocumentId framework, VersionLabel version, Permission permission) {

    /**
     * Gives the attributes of which the audience sees less than of others of their class.
     *
     * @return the treatments by attribute, such as {@code Learner.birthDate}
     */
    public Map<String, Treatment> exceptions() {
        Map<String, Treatment> exceptions = new TreeMap<>();
        permission.table().model().forEach((field, fieldClass) -> {
            Treatment treatment = permission.table().treatment(field);
            if (treatment != permission.table().treatment(fieldClass)) {
                exceptions.put(field, treatment);
            }
        });
        return exceptions;
    }

    /**
     * Gives what becomes of the attributes of a class.
     *
     * @param fieldClass the class
     * @return the treatment
     */
    public Treatment treatment(FieldClass fieldClass) {
        return permission.table().treatment(fieldClass);
    }
}
