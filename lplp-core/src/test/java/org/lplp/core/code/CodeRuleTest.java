package org.lplp.core.code;

import org.lplp.core.base.CodeListId;
import org.lplp.core.base.VersionLabel;
import org.lplp.core.document.Cases;
import org.lplp.core.document.Framework;
import org.lplp.core.document.RuleTest;
import org.lplp.core.document.Sample;

/** Tests the rules on the code lists of a framework. */
public class CodeRuleTest extends RuleTest {

    @Override
    protected void add(Cases cases) {
        cases.rule("code.code_repeated")
                .fails(
                        "a code stands twice on its list",
                        "/code/lists/0/codes/1/code",
                        framework(settings("1.0", "school", "school").build()))
                .passes(
                        "two lists have one code",
                        framework(
                                settings("1.0", "school").build(),
                                schools("1.0", "school").build()));
        cases.rule("code.list_repeated")
                .fails(
                        "two lists have one type and version",
                        "/code/lists/1/version",
                        framework(
                                settings("1.0", "school").build(),
                                settings("1.0", "home")
                                        .id(CodeListId.of("urn:example:codes:again"))
                                        .build()))
                .passes(
                        "a list has two versions",
                        framework(
                                settings("1.0", "school").build(),
                                settings("1.1", "school", "barn")
                                        .id(CodeListId.of("urn:example:codes:next"))
                                        .build()));
        cases.rule("code.type_unknown")
                .fails(
                        "a list is of a type with a capital",
                        "/code/lists/0/type",
                        framework(settings("1.0", "school")
                                .type(CodeType.of("Setting"))
                                .build()))
                .passes(
                        "a list is of a type of LPLP",
                        framework(settings("1.0", "school").build()));
        cases.rule("code.list_empty")
                .fails(
                        "a list has no codes",
                        "/code/lists/0",
                        framework(settings("1.0").build()))
                .passes("a list has one code", framework(settings("1.0", "barn").build()));
        cases.rule("code.ages_out_of_order")
                .fails(
                        "a younger year comes last",
                        "/code/lists/0/codes/2/minimumAge",
                        framework(years().addCodes(
                                        code("P2").minimumAge(5).build(),
                                        code("nursery").build(),
                                        code("P1").minimumAge(4).build())
                                .build()))
                .passes(
                        "two years begin at one age and one does not say",
                        framework(years().addCodes(
                                        code("P1").minimumAge(4).build(),
                                        code("P1a").minimumAge(4).build(),
                                        code("P2").build(),
                                        code("P3").minimumAge(6).build())
                                .build()));
        cases.rule("code.key_stages_out_of_order")
                .fails(
                        "an earlier key stage comes back",
                        "/code/lists/0/codes/2/keyStage",
                        framework(years().addCodes(
                                        code("2").keyStage(KeyStage.STAGE_1).build(),
                                        code("3").keyStage(KeyStage.STAGE_2).build(),
                                        code("1").keyStage(KeyStage.STAGE_1).build())
                                .build()))
                .passes(
                        "key stages follow each other",
                        framework(years().addCodes(
                                        code("R").keyStage(KeyStage.FOUNDATION).build(),
                                        code("1").keyStage(KeyStage.STAGE_1).build(),
                                        code("2").keyStage(KeyStage.STAGE_1).build(),
                                        code("3").keyStage(KeyStage.STAGE_2).build())
                                .build()));
    }

    private static Framework framework(CodeList... lists) {
        return Sample.framework()
                .code(CodePolicy.builder().addLists(lists).build())
                .build();
    }

    private static CodeList.Builder settings(String version, String... codes) {
        return list("setting", version, codes);
    }

    private static CodeList.Builder schools(String version, String... codes) {
        return list("organisationKind", version, codes);
    }

    private static CodeList.Builder years() {
        return list("yearGroup", "1.0");
    }

    private static CodeList.Builder list(String type, String version, String... codes) {
        CodeList.Builder list = CodeList.builder()
                .id(CodeListId.of("urn:example:codes:" + type))
                .version(VersionLabel.of(version))
                .type(CodeType.of(type));
        for (String code : codes) {
            list.addCodes(code(code).build());
        }
        return list;
    }

    private static ListedCode.Builder code(String code) {
        return ListedCode.builder().code(CodeValue.of(code));
    }
}
