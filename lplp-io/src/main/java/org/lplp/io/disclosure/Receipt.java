package org.lplp.io.disclosure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.lplp.core.base.DocumentId;
import org.lplp.core.base.DomainWord;
import org.lplp.core.base.FieldClass;
import org.lplp.core.base.VersionLabel;
import org.lplp.core.disclosure.Audience;
import org.lplp.core.disclosure.Purpose;
import org.lplp.core.disclosure.Treatment;
import org.lplp.core.document.Permission;
import org.lplp.io.canonical.Canonical;

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

    /**
     * Gives the receipt as JSON, for whoever shares to keep.
     *
     * @return UTF-8, in canonical form
     */
    public byte[] bytes() {
        Map<String, Object> json = new TreeMap<>();
        json.put("audience", permission.table().audience().value());
        json.put("purpose", purpose.value());
        json.put("on", day.toString());
        permission.until().ifPresent(until -> json.put("until", until.toString()));
        json.put("framework", Map.of("id", framework.value(), "version", version.value()));
        json.put(
                "sections",
                permission.sections().stream().map(DomainWord::value).toList());
        List<Object> classes = new ArrayList<>();
        for (FieldClass each : FieldClass.values()) {
            classes.add(Map.of(
                    "fieldClass",
                    code(each.name()),
                    "treatment",
                    code(treatment(each).name())));
        }
        json.put("classes", classes);
        List<Object> fields = new ArrayList<>();
        exceptions()
                .forEach((field, treatment) -> fields.add(Map.of("field", field, "treatment", code(treatment.name()))));
        json.put("fields", fields);
        boolean learner = permission.table().audience().equals(Audience.LEARNER);
        json.put("unknownMembers", code(learner ? Treatment.SHOW.name() : Treatment.DROP.name()));
        json.put(
                "withheldOfOtherChildren",
                learner
                        ? List.of()
                        : View.WITHHELD_OF_CHILDREN.stream()
                                .map(each -> code(each.name()))
                                .toList());
        return Canonical.bytes(json);
    }

    private static String code(String constant) {
        return constant.toLowerCase(Locale.ROOT);
    }
}
