package org.lplp.core.disclosure;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lplp.core.base.FieldClass;

/**
 * What one audience sees of every attribute. The learner sees everything. For anybody else the strictest row counts, and what no row
 * speaks of is not seen.
 */
public final class DisclosureTable {

    private final Audience audience;
    private final Map<FieldClass, Treatment> classes;
    private final Map<String, Treatment> fields;
    private final Map<String, FieldClass> model;

    private DisclosureTable(
            Audience audience,
            Map<FieldClass, Treatment> classes,
            Map<String, Treatment> fields,
            Map<String, FieldClass> model) {
        this.audience = audience;
        this.classes = classes;
        this.fields = fields;
        this.model = model;
    }

    /**
     * Makes the table of an audience.
     *
     * @param audience the audience; one that is not known sees nothing
     * @param policies what is said of it, such as by the shipped framework and by a school's own; none makes another milder
     * @param model the class of every attribute by its name, such as {@code Learner.birthDate}
     * @return the table
     */
    public static DisclosureTable of(
            Audience audience, Collection<DisclosurePolicy> policies, Map<String, FieldClass> model) {
        Map<FieldClass, Treatment> classes = new HashMap<>();
        Map<String, Treatment> fields = new HashMap<>();
        for (DisclosurePolicy policy : policies) {
            policy.getClasses().stream()
                    .filter(row -> row.getAudience().equals(audience))
                    .forEach(row -> classes.merge(row.getFieldClass(), row.getTreatment(), Treatment::or));
        }
        if (!audience.isKnown()) {
            classes.clear();
        }
        boolean all = audience.equals(Audience.LEARNER);
        for (FieldClass each : FieldClass.values()) {
            Treatment treatment = classes.getOrDefault(each, Treatment.DROP);
            classes.put(each, all ? Treatment.SHOW : treatment);
        }
        model.forEach((field, fieldClass) -> fields.put(field, classes.get(fieldClass)));
        if (!all) {
            policies.stream()
                    .map(DisclosurePolicy::getFields)
                    .flatMap(List::stream)
                    .filter(row -> row.getAudience().equals(audience))
                    .forEach(row -> fields.computeIfPresent(
                            row.getField().value(), (field, treatment) -> treatment.or(row.getTreatment())));
        }
        return new DisclosureTable(audience, classes, fields, model);
    }

    /**
     * Makes a stricter table.
     *
     * @param record the name of a record
     * @param withheld the classes of which nothing is to be seen in it
     * @return a table that drops those too
     */
    public DisclosureTable without(String record, Collection<FieldClass> withheld) {
        Map<String, Treatment> stricter = new HashMap<>(fields);
        stricter.replaceAll((field, treatment) ->
                field.startsWith(record + ".") && withheld.contains(model.get(field)) ? Treatment.DROP : treatment);
        return new DisclosureTable(audience, classes, stricter, model);
    }

    /**
     * Gives the audience.
     *
     * @return the audience
     */
    public Audience audience() {
        return audience;
    }

    /**
     * Tells what becomes of the attributes of a class, unless a row for one of them is stricter.
     *
     * @param fieldClass the class
     * @return the treatment
     */
    public Treatment treatment(FieldClass fieldClass) {
        return classes.get(fieldClass);
    }

    /**
     * Tells what becomes of an attribute.
     *
     * @param field its name, such as {@code Learner.birthDate}
     * @return the treatment; {@link Treatment#DROP} for an attribute that the model does not have
     */
    public Treatment treatment(String field) {
        return fields.getOrDefault(field, Treatment.DROP);
    }

    /**
     * Lists the attributes of the model.
     *
     * @return the class of each by its name, in the order of the names
     */
    public Map<String, FieldClass> model() {
        return model;
    }
}
