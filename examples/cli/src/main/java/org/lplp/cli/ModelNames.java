package org.lplp.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The names of members that the model knows, and where it knows them. Any other name in a file is somebody's own and may say
 * something about a child: it is not printed unasked.
 */
final class ModelNames {

    /** What stands for a name that is not to be seen. */
    static final String MASK = "…";

    private static final Set<String> MONEY = Set.of("amount", "currency");
    private static final Set<String> PERIOD = Set.of("start", "end");
    private static final Set<String> IDENTIFIER = Set.of("scheme", "value");

    /** Read only when there is something to mask. */
    private static final class Holder {
        private static final ModelNames NAMES = new ModelNames(Json.resource("META-INF/lplp/model.json"));
    }

    /**
     * What stands under a member.
     *
     * @param type the name of its type
     * @param kind what sort of type that is
     * @param list whether any number of them stand there
     */
    private record Attribute(String type, String kind, boolean list) {}

    private final List<String> documents = new ArrayList<>();
    private final Map<String, Map<String, Attribute>> types = new HashMap<>();
    private final Set<String> all = new HashSet<>();

    private ModelNames(Map<?, ?> model) {
        for (Object document : (List<?>) model.get("documents")) {
            documents.add((String) ((Map<?, ?>) document).get("type"));
        }
        for (Object type : (List<?>) model.get("types")) {
            Map<String, Attribute> members = new HashMap<>();
            for (Object each : (List<?>) ((Map<?, ?>) type).get("members")) {
                Map<?, ?> member = (Map<?, ?>) each;
                members.put(
                        (String) member.get("name"),
                        new Attribute(
                                (String) member.get("type"),
                                (String) member.get("typeKind"),
                                member.get("kind").equals("list")));
            }
            types.put((String) ((Map<?, ?>) type).get("name"), members);
            all.addAll(members.keySet());
        }
        all.addAll(MONEY);
        all.addAll(PERIOD);
        all.addAll(IDENTIFIER);
    }

    /** Gives the names of the model that this LPLP was built with. */
    static ModelNames get() {
        return Holder.NAMES;
    }

    /** Tells whether a name is that of a member somewhere in the model. */
    boolean knows(String name) {
        return all.contains(name);
    }

    /**
     * Masks the steps of a pointer that are not names of the model: unknown members, languages, keys of extensions.
     *
     * @param pointer a JSON Pointer into a document of any kind
     * @return the pointer with {@value #MASK} for each such step and all below it
     */
    String masked(String pointer) {
        if (pointer.isEmpty()) {
            return pointer;
        }
        StringBuilder masked = new StringBuilder();
        // A section has one name in portfolios and in frameworks, so there can be two ways to go on.
        List<String> open = documents;
        List<Attribute> within = List.of();
        boolean indexAllowed = false;
        for (String step : pointer.substring(1).split("/", -1)) {
            masked.append('/');
            List<Attribute> members = members(open, step);
            if (!members.isEmpty()) {
                masked.append(step);
                within = members;
                open = members.stream()
                        .filter(it -> it.kind().equals("record"))
                        .map(Attribute::type)
                        .toList();
                indexAllowed = members.stream().anyMatch(Attribute::list);
            } else if (indexAllowed && isIndex(step)) {
                masked.append(step);
                indexAllowed = false;
            } else if (within.stream().anyMatch(it -> closed(it.kind()).contains(step))) {
                masked.append(step);
                within = List.of();
            } else {
                masked.append(MASK);
                within = List.of();
                open = List.of();
                indexAllowed = false;
            }
        }
        return masked.toString();
    }

    private List<Attribute> members(List<String> candidates, String name) {
        return candidates.stream()
                .map(candidate -> types.getOrDefault(candidate, Map.of()).get(name))
                .filter(Objects::nonNull)
                .toList();
    }

    /** The members of the values that are closed for ever, and so are no types of the model. */
    private static Set<String> closed(String kind) {
        return switch (kind) {
            case "money" -> MONEY;
            case "period" -> PERIOD;
            case "identifier" -> IDENTIFIER;
            default -> Set.of();
        };
    }

    private static boolean isIndex(String step) {
        return !step.isEmpty() && step.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
