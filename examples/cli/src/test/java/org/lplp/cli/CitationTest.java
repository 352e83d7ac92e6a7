package org.lplp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** CITATION.cff has what version 1.2.0 of its format requires, and cites what is built here. */
class CitationTest {

    private static final Pattern MEMBER = Pattern.compile("(?m)^([a-z-]+):[ ]*(.*)$");

    @Test
    void theCitationHasTheRequiredMembersAndTheVersionOfTheBuild() throws Exception {
        Map<String, String> members = MEMBER.matcher(Files.readString(Path.of("..", "..", "CITATION.cff")))
                .results()
                .collect(Collectors.toMap(member -> member.group(1), member -> member.group(2)));
        assertThat(members)
                .containsKeys("message", "title", "authors")
                .containsEntry("cff-version", "1.2.0")
                .containsEntry("type", "software")
                .containsEntry("license", "Apache-2.0")
                .containsEntry("version", Version.number());
        boolean released = !Version.number().endsWith("-SNAPSHOT");
        assertThat(members.getOrDefault("date-released", ""))
                .as("a release has a date, what is not released has none")
                .matches(released ? "\\d{4}-\\d{2}-\\d{2}" : "");
    }
}
