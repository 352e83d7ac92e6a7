package org.lplp.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelProcessorTest {

    private static final String NOTE = """
            /** A note. */
            @Value.Immutable
            public interface Note extends Extensible {
                /** Names it. @return the id */
                NoteId getId();
                /** How long it lasts. @return minutes */
                @Min(1) int getMinutes();
                /** How often. @return times */
                Optional<@Min(2) Integer> getValue();
                /** How loud. @return the volume */
                Optional<Volume> getVolume();
                /** What it answers. @return notes */
                List<NoteId> getAnswers();
                /** What it replaces. @return a note */
                Optional<RecordId> getSupersedes();
            }
            """;
    private static final String SHEET = """
            /** A sheet. */
            @Value.Immutable
            public interface Sheet extends Document {
                /** What is on it. @return notes */
                List<@Valid Note> getNotes();
            }
            """;

    @TempDir
    Path output;

    @Test
    void aCheckIsStraightCode() throws IOException {
        Compilation compilation = Compilation.of(output, NOTE, SHEET);
        assertThat(compilation.errors()).isEmpty();
        assertThat(compilation.flat("org/lplp/core/document/NoteCheck.java")).contains(Compilation.flatten("""
                    public static void check(Note value, Inspection in) {
                        int minutes = value.getMinutes();
                        if (minutes < 1) {
                            in.broken(AttributeCode.OUT_OF_RANGE, "minutes", "min", 1);
                        }
                        Optional<Integer> itsValue = value.getValue();
                        if (itsValue.isPresent()) {
                            int itsValueGiven = itsValue.get();
                            if (itsValueGiven < 2) {
                                in.broken(AttributeCode.OUT_OF_RANGE, "value", "min", 2);
                            }
                        }
                        Optional<Volume> volume = value.getVolume();
                        if (volume.isPresent()) {
                            in.code("volume", volume.get());
                        }
                        in.record(value);
                    }"""));
    }

    @Test
    void aRecordIsAskedForItsIdBeforeAllElse() throws IOException {
        Compilation compilation = Compilation.of(output, NOTE, SHEET);
        assertThat(compilation.flat("org/lplp/core/document/NoteCheck.java")).contains(Compilation.flatten("""
                        refs.declare(Note.class, value.getId(), in, "id");
                        List<NoteId> answers = value.getAnswers();
                """));
    }

    @Test
    void anIdOfAnyTypeNamesARecordOfTheTypeThatRefers() throws IOException {
        Compilation compilation = Compilation.of(output, NOTE, SHEET);
        assertThat(compilation.flat("org/lplp/core/document/NoteCheck.java")).contains(Compilation.flatten("""
                            refs.refer(answers.get(i), in, "");
                """));
        assertThat(compilation.flat("org/lplp/core/document/NoteCheck.java")).contains(Compilation.flatten("""
                            refs.refer(Note.class, supersedes.get(), in, "supersedes");
                """));
    }

    @Test
    void theModelFileIsReadAsItWasWritten() throws IOException {
        String json = Compilation.of(output, NOTE, SHEET).generated(ModelJson.FILE);
        Model model = ModelJson.read(json);
        assertThat(ModelJson.write(model)).isEqualTo(json);
        assertThat(model.documents()).containsExactly(new Model.DocumentKind("Sheet", "sheet", 1, 2));
        assertThat(model.codes().get(0).values()).containsExactly(new Model.Value("LOW", "quietly", "Hardly heard."));
        assertThat(model.recordsByName().get("Note").attributes())
                .extracting(Model.Attribute::member)
                .containsExactly("answers", "extensions", "id", "minutes", "supersedes", "value", "volume");
    }

    @Test
    void anAttributeOfATypeWithoutDefaultMustSayWhatItHolds() throws IOException {
        assertThat(errors("/** T. @return t */ Text getTitle();"))
                .containsExactly(
                        "Say what getTitle of It holds: @Holds decides who may see it, and a value of this type "
                                + "has no default.");
        assertThat(errors("/** T. @return t */ @Holds(FieldClass.NAME) Text getTitle();"))
                .isEmpty();
    }

    @Test
    void aJudgementMustNotPrintItself() throws IOException {
        assertThat(errors("/** S. @return s */ @Holds(FieldClass.JUDGEMENT) int getStrength();"))
                .containsExactly(
                        "getStrength of It holds a JUDGEMENT: annotate it with @Value.Redacted, so that no log "
                                + "shows it.");
    }

    @Test
    void whatATypeHoldsItsAttributesHold() throws IOException {
        String type = "/** It. */ @Value.Immutable @Holds(FieldClass.NAME) public interface It extends Document {"
                + "/** T. @return t */ Text getTitle(); }";
        Compilation compilation = Compilation.of(output, type);
        assertThat(compilation.errors()).isEmpty();
        assertThat(compilation.generated(ModelJson.FILE)).contains("\"fieldClass\": \"NAME\"");
    }

    @Test
    void aValueInAValueMustBeValid() throws IOException {
        Compilation compilation = Compilation.of(output, NOTE, SHEET.replace("@Valid ", ""));
        assertThat(compilation.errors())
                .containsExactly("A value in a value must be @Valid, or a host's validator does not look into it.");
    }

    @Test
    void aConstraintThatTheChecksDoNotKnowIsRefused() throws IOException {
        assertThat(errors("/** N. @return n */ @Email int getNumber();"))
                .singleElement()
                .asString()
                .startsWith("The checks of LPLP do not know jakarta.validation.constraints.Email on getNumber");
    }

    @Test
    void whatHasNoJavadocIsRefused() throws IOException {
        assertThat(errors("/** N. */ int getNumber();"))
                .containsExactly("@return of getNumber needs Javadoc: schemas and tables are made of it.");
        assertThat(errors("int getNumber();")).hasSize(2);
    }

    @Test
    void aRuleWithoutAReasonIsRefused() throws IOException {
        String rules = "public enum NoteRule implements org.lplp.core.rule.Rule<Note> { /** Why. */ SAID, UNSAID }";
        Compilation compilation = Compilation.of(output, NOTE, SHEET, rules);
        assertThat(compilation.errors()).containsExactly("UNSAID needs Javadoc: schemas and tables are made of it.");
    }

    @Test
    void rulesAreListedWithTheirReasons() throws IOException {
        String rules = "public enum NoteRule implements org.lplp.core.rule.Rule<Note> { /** Why. */ SAID }";
        Compilation compilation = Compilation.of(output, NOTE, SHEET, rules);
        assertThat(compilation.flat("META-INF/lplp/rules.json")).contains(Compilation.flatten("""
                    {
                      "enum": "org.lplp.core.document.NoteRule",
                      "constant": "SAID",
                      "doc": "Why."
                    }"""));
    }

    @Test
    void anUnknownTypeIsRefused() throws IOException {
        assertThat(errors("/** N. @return n */ double getNumber();"))
                .containsExactly("The model has no such type of attribute: double.");
    }

    private List<String> errors(String attribute) throws IOException {
        String type = "/** It. */ @Value.Immutable public interface It extends Document {" + attribute + "}";
        return Compilation.of(output, type).errors();
    }
}
