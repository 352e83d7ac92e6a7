package org.lplp.core.document;

import static org.lplp.core.disclosure.Treatment.COARSEN;
import static org.lplp.core.disclosure.Treatment.DROP;
import static org.lplp.core.disclosure.Treatment.PSEUDONYMISE;
import static org.lplp.core.disclosure.Treatment.SHOW;

import java.util.ArrayList;
import java.util.List;
import org.lplp.core.base.FieldClass;
import org.lplp.core.disclosure.Audience;
import org.lplp.core.disclosure.ClassTreatment;
import org.lplp.core.disclosure.DisclosurePolicy;
import org.lplp.core.disclosure.FieldName;
import org.lplp.core.disclosure.FieldTreatment;
import org.lplp.core.disclosure.Treatment;

/**
 * Who sees what under the {@linkplain Leadbeater2008 shipped framework}, and the least that is withheld under any other. Principle 1
 * says that the learner decides; what is left out all the same, because the purpose does not need it, is LPLP's choice.
 */
final class Leadbeater2008Disclosure {

    private static final List<Audience> AUDIENCES = List.of(
            Audience.PARENT,
            Audience.MENTOR,
            Audience.NEW_SCHOOL,
            Audience.AGENCY,
            Audience.RESEARCHER,
            Audience.PUBLIC);

    private Leadbeater2008Disclosure() {}

    static DisclosurePolicy policy() {
        return DisclosurePolicy.builder()
                .addAllClasses(row(FieldClass.STRUCTURE, SHOW, SHOW, SHOW, SHOW, SHOW, SHOW))
                .addAllClasses(row(FieldClass.REFERENCE, SHOW, SHOW, SHOW, SHOW, PSEUDONYMISE, PSEUDONYMISE))
                // No name reaches a researcher or the public.
                .addAllClasses(row(FieldClass.NAME, SHOW, SHOW, SHOW, SHOW, DROP, DROP))
                // A UPN is for schools: it is to end with schooling and not to become a number for everything.
                .addAllClasses(row(FieldClass.IDENTIFIER, SHOW, DROP, SHOW, DROP, DROP, DROP))
                .addAllClasses(row(FieldClass.DATE, SHOW, SHOW, SHOW, SHOW, COARSEN, COARSEN))
                // Free text may name anybody.
                .addAllClasses(row(FieldClass.NARRATIVE, SHOW, SHOW, SHOW, SHOW, DROP, DROP))
                .addAllClasses(row(FieldClass.JUDGEMENT, SHOW, SHOW, SHOW, SHOW, SHOW, DROP))
                .addAllClasses(row(FieldClass.CIRCUMSTANCE, SHOW, DROP, SHOW, SHOW, SHOW, DROP))
                .addAllClasses(row(FieldClass.QUANTITY, SHOW, SHOW, SHOW, SHOW, SHOW, SHOW))
                .addAllClasses(row(FieldClass.LOCATION, SHOW, SHOW, SHOW, DROP, DROP, DROP))
                // Whom the learner trusts with what is between the learner and the family.
                .addAllClasses(row(FieldClass.PERMISSION, SHOW, DROP, DROP, DROP, DROP, DROP))
                // Nobody can say who may see what nobody can read.
                .addAllClasses(row(FieldClass.EXTENSION, DROP, DROP, DROP, DROP, DROP, DROP))
                .addAllClasses(row(FieldClass.POLICY, SHOW, SHOW, SHOW, SHOW, SHOW, SHOW))
                // The year group says what a mentor or a study needs of an age.
                .addFields(
                        dropped("Learner.birthDate", Audience.MENTOR),
                        dropped("Learner.birthDate", Audience.RESEARCHER),
                        dropped("Learner.birthDate", Audience.PUBLIC),
                        dropped("Person.birthDate", Audience.MENTOR),
                        dropped("Person.birthDate", Audience.RESEARCHER),
                        dropped("Person.birthDate", Audience.PUBLIC),
                        // A tie of family begins on the day of birth.
                        dropped("Relationship.period", Audience.MENTOR),
                        dropped("Relationship.period", Audience.RESEARCHER),
                        dropped("Relationship.period", Audience.PUBLIC),
                        // A language that few speak makes its speaker known.
                        dropped("Learner.languages", Audience.RESEARCHER))
                .build();
    }

    /** The treatments in the order of the audiences. */
    private static List<ClassTreatment> row(FieldClass fieldClass, Treatment... treatments) {
        List<ClassTreatment> row = new ArrayList<>();
        for (int i = 0; i < treatments.length; i++) {
            row.add(ClassTreatment.builder()
                    .fieldClass(fieldClass)
                    .audience(AUDIENCES.get(i))
                    .treatment(treatments[i])
                    .build());
        }
        return row;
    }

    private static FieldTreatment dropped(String field, Audience audience) {
        return FieldTreatment.builder()
                .field(FieldName.of(field))
                .audience(audience)
                .treatment(DROP)
                .build();
    }
}
