package org.lplp.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lplp.core.base.AttributeCode;
import org.lplp.core.base.GoalId;
import org.lplp.core.base.Id;
import org.lplp.core.base.MeasureId;
import org.lplp.core.base.Members;
import org.lplp.core.base.PersonId;
import org.lplp.core.base.RecordId;
import org.lplp.core.base.Setting;
import org.lplp.core.finding.Finding;
import org.lplp.core.finding.Severity;

class ReferencesTest {

    /** Types of record. */
    private interface Goal {}

    private interface Person {}

    private interface Learner {}

    private static final Set<Class<? extends Id>> LOCAL = Set.of(GoalId.class, PersonId.class);

    private final List<Finding> found = new ArrayList<>();
    private final Inspection walk = new Inspection(false, found::add);
    private final References references = new References();

    private List<String> codes(String... dropped) {
        references.resolve(LOCAL, List.of(dropped), found::add);
        return found.stream()
                .map(finding -> finding.code() + " " + finding.pointer())
                .toList();
    }

    @Test
    void aReferenceToARecordOfTheDocumentIsFine() {
        references.refer(GoalId.of("urn:x:1"), walk, "towards");
        references.declare(Goal.class, GoalId.of("urn:x:1"), walk, "id");
        references.refer(Goal.class, RecordId.of("urn:x:1"), walk, "supersedes");
        assertThat(codes()).isEmpty();
    }

    @Test
    void aReferenceToNothingIsDangling() {
        references.refer(GoalId.of("urn:x:1"), walk, "towards");
        references.refer(Goal.class, RecordId.of("urn:x:2"), walk, "supersedes");
        assertThat(codes())
                .containsExactly("document.dangling_reference /towards", "document.dangling_reference /supersedes");
    }

    @Test
    void aReferenceToARecordOfAnotherTypeIsWrongEvenIfItsOwnTypeLivesElsewhere() {
        references.declare(Person.class, PersonId.of("urn:x:1"), walk, "id");
        references.refer(GoalId.of("urn:x:1"), walk, "towards");
        references.refer(MeasureId.of("urn:x:1"), walk, "measure");
        assertThat(codes())
                .containsExactly("document.wrong_reference_type /towards", "document.wrong_reference_type /measure");
    }

    @Test
    void aRecordReplacesOneOfItsOwnType() {
        references.declare(Person.class, PersonId.of("urn:x:1"), walk, "id");
        references.refer(Person.class, RecordId.of("urn:x:1"), walk, "supersedes");
        assertThat(codes()).isEmpty();
        references.refer(Learner.class, RecordId.of("urn:x:1"), walk, "supersedes");
        assertThat(codes()).containsExactly("document.wrong_reference_type /supersedes");
        assertThat(found.get(0).arguments()).containsEntry("type", "Learner");
    }

    @Test
    void aReferenceOutOfTheDocumentIsNotDangling() {
        references.refer(MeasureId.of("urn:x:9"), walk, "measure");
        assertThat(codes()).isEmpty();
    }

    @Test
    void aReferenceToARecordThatCouldNotBeReadIsNotDangling() {
        references.refer(GoalId.of("urn:x:1"), walk, "towards");
        assertThat(codes("urn:x:1")).isEmpty();
    }

    @Test
    void anIdThatTwoRecordsHaveIsADuplicateAtTheSecond() {
        walk.enter("goals");
        walk.enter(0);
        references.declare(Goal.class, GoalId.of("urn:x:1"), walk, "id");
        walk.leave();
        walk.enter(1);
        references.declare(Person.class, PersonId.of("urn:x:1"), walk, "id");
        assertThat(codes()).containsExactly("document.duplicate_id /goals/1/id");
    }

    @Test
    void theWalkKnowsWhereItStandsHoweverDeep() {
        for (int i = 0; i < 20; i++) {
            walk.enter("a");
            walk.enter(i);
        }
        for (int i = 0; i < 19; i++) {
            walk.leave();
            walk.leave();
        }
        walk.broken(AttributeCode.OUT_OF_RANGE, "minutes", "min", 1);
        assertThat(found)
                .containsExactly(
                        Finding.of("attribute.out_of_range", Severity.ERROR, "/a/0/minutes", Map.of("min", "1")));
    }

    @Test
    void whatIsUnknownIsOnlyANoteInANewerMinorVersion() {
        Inspection newer = new Inspection(true, found::add);
        for (Inspection each : List.of(walk, newer)) {
            each.code("setting", Setting.of("moonBase"));
            each.code("setting", Setting.HOME);
            each.unknown(Members.of(Map.of("later", 1)));
        }
        assertThat(found.stream()
                        .map(finding ->
                                finding.code() + " " + finding.severity().code() + " " + finding.pointer()))
                .containsExactly(
                        "document.unknown_code error /setting",
                        "document.unknown_member warning /later",
                        "document.unknown_code note /setting",
                        "document.unknown_member note /later");
    }

    @Test
    void anArgumentWithoutAValueIsAMisuse() {
        assertThatThrownBy(() -> walk.broken(AttributeCode.WRONG_FORM, "a", "min"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
