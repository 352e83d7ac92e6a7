package org.lplp.core.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lplp.core.base.Code;
import org.lplp.core.base.CodeListId;
import org.lplp.core.base.IdentifierScheme;
import org.lplp.core.base.ListedCodes;
import org.lplp.core.base.Setting;
import org.lplp.core.base.Text;
import org.lplp.core.base.Tier;
import org.lplp.core.base.VersionLabel;
import org.lplp.core.base.YearGroup;
import org.lplp.core.code.CodeList;
import org.lplp.core.code.CodePolicy;
import org.lplp.core.code.CodeType;
import org.lplp.core.code.CodeValue;
import org.lplp.core.code.KeyStage;
import org.lplp.core.code.ListedCode;
import org.lplp.core.evidence.EntryKind;
import org.lplp.core.people.OrganisationKind;
import org.lplp.core.people.RoleKind;

/**
 * The code lists of the shipped framework: those that differ between countries and schools most. They list what LPLP knows, so that
 * a host has them as data to start from; for every other type of code LPLP's own list is in force.
 */
final class Leadbeater2008Codes {

    private static final VersionLabel VERSION = VersionLabel.of("1.0");

    /** The numbers by which establishments and learners of the United Kingdom are known. */
    private static final Map<Code, String> TITLES = Map.of(
            // Department for Education, Unique pupil numbers: 13 characters.
            IdentifierScheme.UPN, "Unique pupil number (England)",
            // Learning Records Service: 10 digits.
            IdentifierScheme.ULN, "Unique learner number (United Kingdom)",
            // Department for Education, Get information about schools, as are the next one's parts: 6 digits.
            IdentifierScheme.URN, "Unique reference number of an establishment (England)",
            // 3 digits of the local authority and 4 of the establishment.
            IdentifierScheme.LAESTAB, "Local authority and establishment number (England)",
            // UK Register of Learning Providers: 8 digits.
            IdentifierScheme.UKPRN, "UK provider reference number",
            IdentifierScheme.LOCAL, "Number that the source system gives");

    private Leadbeater2008Codes() {}

    static CodePolicy policy() {
        return CodePolicy.builder()
                .addLists(
                        yearGroups(),
                        list(IdentifierScheme.class, IdentifierScheme.known().values())
                                .title(Text.of("Identifier schemes"))
                                .source(Text.of("Department for Education; Learning Records Service; UK Register of"
                                        + " Learning Providers"))
                                .build(),
                        // Idea 15: third spaces beside school and home.
                        list(Setting.class, Setting.known().values())
                                .title(Text.of("Settings of learning"))
                                .build(),
                        // Idea 15: three circles of provision.
                        list(Tier.class, Tier.known().values())
                                .title(Text.of("Circles of provision"))
                                .build(),
                        // Idea 7: work, achievements, qualifications, parts taken.
                        list(EntryKind.class, EntryKind.known().values())
                                .title(Text.of("Kinds of portfolio entry"))
                                .build(),
                        list(RoleKind.class, RoleKind.known().values())
                                .title(Text.of("Roles of people"))
                                .build(),
                        list(OrganisationKind.class, OrganisationKind.known().values())
                                .title(Text.of("Kinds of organisation"))
                                .build())
                .build();
    }

    /**
     * Key stages 1 to 4 by year are set by the Education Act 2002 (s. 82 for England, s. 103 for Wales); reception ends the
     * foundation stage, and "key stage 5" is common usage for the two years after. A learner enters a year at the age reached
     * before its 1 September: 4 for reception, 5 for Year 1.
     */
    private static CodeList yearGroups() {
        CodeList.Builder list = list(YearGroup.class, List.of())
                .title(Text.of("Year groups of England and Wales"))
                .source(Text.of("Education Act 2002, sections 82 and 103"));
        int age = 4;
        for (YearGroup yearGroup : YearGroup.known().values()) {
            list.addCodes(ListedCode.builder()
                    .code(CodeValue.of(yearGroup.value()))
                    .keyStage(keyStage(age))
                    .minimumAge(age)
                    .build());
            age++;
        }
        return list.build();
    }

    private static KeyStage keyStage(int age) {
        if (age < 5) {
            return KeyStage.FOUNDATION;
        }
        if (age < 7) {
            return KeyStage.STAGE_1;
        }
        if (age < 11) {
            return KeyStage.STAGE_2;
        }
        if (age < 14) {
            return KeyStage.STAGE_3;
        }
        return age < 16 ? KeyStage.STAGE_4 : KeyStage.STAGE_5;
    }

    private static <C extends Code> CodeList.Builder list(Class<C> type, Iterable<C> codes) {
        String name = ListedCodes.name(type);
        CodeList.Builder list = CodeList.builder()
                .id(CodeListId.of("urn:lplp:codes:" + name))
                .version(VERSION)
                .type(CodeType.of(name));
        for (C code : codes) {
            list.addCodes(ListedCode.builder()
                    .code(CodeValue.of(code.value()))
                    .title(Optional.ofNullable(TITLES.get(code)).map(Text::of))
                    .build());
        }
        return list;
    }
}
