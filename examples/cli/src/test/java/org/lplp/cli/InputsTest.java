package org.lplp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {

    @TempDir
    private Path folder;

    private final List<String> problems = new ArrayList<>();

    @Test
    void directoryIsSearchedAllTheWayDownAndSorted() {
        touch("b.lplp.json", "a/z.lplp.ndjson", "a/b/c.lplp.json", "a/notes.json", "c.txt");
        assertThat(names(folder)).containsExactly("a/b/c.lplp.json", "a/z.lplp.ndjson", "b.lplp.json");
        assertThat(problems).isEmpty();
    }

    @Test
    void existingPathIsTakenAsItStandsEvenIfItLooksLikeAPattern() {
        touch("one[1].txt", "one1.txt");
        assertThat(names(folder + "/one[1].txt")).containsExactly("one[1].txt");
    }

    @Test
    void patternIsExpandedAndSorted() {
        touch("b.json", "a.json", "c.txt", "sub/d.json");
        assertThat(names(folder + "/*.json")).containsExactly("a.json", "b.json");
        assertThat(names(folder + "/**.json")).containsExactly("a.json", "b.json", "sub/d.json");
        assertThat(names(folder + "/{a,b}.json")).containsExactly("a.json", "b.json");
        assertThat(names(folder + "/s?b/*.json")).containsExactly("sub/d.json");
    }

    @Test
    void patternWithoutAFolderLooksInTheCurrentOne() {
        List<Input> found = Inputs.find(List.of("p?m.xml"), false, problems::add);
        assertThat(found).extracting(Input::name).containsExactly("pom.xml");
    }

    @Test
    void whatIsNotThereIsAProblemAndTheRestIsStillFound() {
        touch("a.lplp.json");
        List<Input> found =
                Inputs.find(List.of(folder + "/none.json", folder + "/*.xml", folder.toString()), false, problems::add);
        assertThat(found).hasSize(1);
        assertThat(problems).hasSize(2);
        assertThat(problems.get(0)).endsWith("/none.json: no such file");
        assertThat(problems.get(1)).endsWith("/*.xml: no file has such a name");
    }

    @Test
    void directoryWithoutDocumentsIsAProblem() {
        touch("a.txt");
        assertThat(names(folder)).isEmpty();
        assertThat(problems).singleElement().asString().endsWith("no *.lplp.json or *.lplp.ndjson in it");
    }

    @Test
    void recordsAreToldByTheNameOrTheOption() {
        touch("a.NDJSON", "b.json", "c.txt");
        assertThat(Inputs.find(List.of(folder + "/*"), false, problems::add))
                .extracting(Input::records)
                .containsExactly(true, false, false);
        assertThat(Inputs.find(List.of(folder + "/*", "-"), true, problems::add))
                .extracting(Input::records)
                .containsExactly(true, false, true, true);
    }

    @Test
    void linkThatLeadsRoundInACircleIsPassedBy() throws IOException {
        touch("a/one.lplp.json");
        Files.createSymbolicLink(folder.resolve("a/again"), folder);
        assertThat(names(folder)).containsExactly("a/one.lplp.json");
        assertThat(problems).isEmpty();
    }

    @Test
    void linkedFolderIsSearchedAndALinkThatLeadsNowhereIsKeptSoThatItsFailureIsSaid() throws IOException {
        touch("real/one.lplp.json");
        Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("real"));
        Files.createSymbolicLink(folder.resolve("real/two.lplp.json"), folder.resolve("nowhere"));
        assertThat(Inputs.find(List.of(link.toString()), false, problems::add)).hasSize(2);
    }

    @Test
    void controlCharactersInAFileNameDoNotReachTheReport() {
        touch("a\nb.lplp.json");
        assertThat(Inputs.find(List.of(folder.toString()), false, problems::add))
                .singleElement()
                .extracting(Input::name)
                .asString()
                .endsWith("a\\u000ab.lplp.json");
    }

    private List<String> names(Object argument) {
        return Inputs.find(List.of(argument.toString()), false, problems::add).stream()
                .map(input ->
                        folder.relativize(input.path().orElseThrow()).toString().replace('\\', '/'))
                .toList();
    }

    private void touch(String... names) {
        for (String name : names) {
            Run.write(folder, name, "");
        }
    }
}
