package org.lplp.io.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lplp.core.finding.Place;

class PlacesTest {

    private static final String TEXT = "{\"a\": [1,\n  {\"b/~\": \"é😀\", \"c\": null}, [ ]],\n \"\": {\"d\": 7}}";

    @Test
    void aMembersNameHasAPlaceOfItsOwn() {
        byte[] json = "{\n \"é\": {\"a\": [1]}}".getBytes(UTF_8);
        assertThat(Places.ofNames(json, List.of("", "/é", "/é/a", "/é/a/0", "/é/none")))
                .isEqualTo(Map.of(
                        "", new Place(1, 1),
                        "/é", new Place(2, 2),
                        "/é/a", new Place(2, 8),
                        "/é/a/0", new Place(2, 14),
                        "/é/none", new Place(2, 7)));
    }

    @Test
    void trailsNameRecordsByTheirIdsAndDocumentsToo() {
        String json =
                "{\"plan\":{\"id\":\"urn:x:no-record\",\"plans\":[{\"title\":\"a\",\"id\":\"urn:x:a/b\",\"goals\":[1,[2]]},"
                        + "{\"id\":\"Mali Rowlands\"},{\"id\":7}]},\"id\":\"urn:x:1\"}";
        assertThat(Places.trails(
                        new Source(json.getBytes(UTF_8), 1),
                        List.of(
                                "",
                                "/plan",
                                "/plan/plans/0",
                                "/plan/plans/0/title",
                                "/plan/plans/0/none/4",
                                "/plan/plans/0/goals/1/0",
                                "/plan/plans/1/title",
                                "/plan/plans/2")))
                .isEqualTo(Map.of(
                        "", "urn:x:1#",
                        "/plan", "urn:x:1#/plan",
                        "/plan/plans/0", "urn:x:1#/plan/plans/urn:x:a~1b",
                        "/plan/plans/0/title", "urn:x:1#/plan/plans/urn:x:a~1b/title",
                        "/plan/plans/0/none/4", "urn:x:1#/plan/plans/urn:x:a~1b/none/4",
                        "/plan/plans/0/goals/1/0", "urn:x:1#/plan/plans/urn:x:a~1b/goals/1/0",
                        "/plan/plans/1/title", "urn:x:1#/plan/plans/1/title",
                        "/plan/plans/2", "urn:x:1#/plan/plans/2"));
        assertThat(Places.trails(new Source(new byte[0], 1), List.of("", "/a~1b")))
                .isEqualTo(Map.of("", "#", "/a~1b", "#/a~1b"));
    }

    @Test
    void pointersLeadToTheFirstCharacterOfTheirValue() {
        assertThat(places("", "/a", "/a/0", "/a/1", "/a/1/b~1~0", "/a/1/c", "/a/2", "/", "//d"))
                .isEqualTo(Map.of(
                        "", new Place(1, 1),
                        "/a", new Place(1, 7),
                        "/a/0", new Place(1, 8),
                        "/a/1", new Place(2, 3),
                        "/a/1/b~1~0", new Place(2, 11),
                        "/a/1/c", new Place(2, 23),
                        "/a/2", new Place(2, 30),
                        "/", new Place(3, 6),
                        "//d", new Place(3, 12)));
    }

    @Test
    void pointersToNothingLeadToTheDeepestValueOnTheWay() {
        assertThat(places("/x", "/a/7/y", "/a/1/c/z", "/a/1/none", "/a/01"))
                .isEqualTo(Map.of(
                        "/x", new Place(1, 1),
                        "/a/7/y", new Place(1, 7),
                        "/a/1/c/z", new Place(2, 23),
                        "/a/1/none", new Place(2, 3),
                        "/a/01", new Place(1, 7)));
    }

    @Test
    void firstOfTwoMembersOfOneNameIsMeant() {
        assertThat(Places.of("{\"a\":1,\"a\":2}".getBytes(UTF_8), List.of("/a")))
                .containsEntry("/a", new Place(1, 6));
    }

    @Test
    void nothingIsFoundBehindWhatIsMalformed() {
        assertThat(Places.of("[1,x,2]".getBytes(UTF_8), List.of("/0", "/2")))
                .isEqualTo(Map.of("/0", new Place(1, 2), "/2", new Place(1, 1)));
        assertThat(Places.of(new byte[0], List.of("/0"))).containsEntry("/0", new Place(1, 1));
        assertThat(Places.of("[1".getBytes(UTF_8), List.of("/7"))).containsEntry("/7", new Place(1, 1));
    }

    private static Map<String, Place> places(String... pointers) {
        return Places.of(TEXT.getBytes(UTF_8), List.of(pointers));
    }
}
