package org.lplp.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.lplp.io.interop.network.NetworkTables;
import org.lplp.io.interop.table.Table;
import org.lplp.scoring.relationship.Dyads;
import org.lplp.scoring.relationship.NetworkMember;
import org.lplp.scoring.relationship.RosterNetwork;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code lplp network}: who names whom, and who is left alone? */
@Command(
        name = "network",
        description = {
            "Reckons the ties among the members of a class, a unit or a school: pairs, reciprocity, isolates, and for each"
                    + " member Burt's constraint and effective size.",
            "For constraint and effective size the strengths of both directions are added up, as Burt (1992) does. A figure that"
                    + " is undefined, such as an isolate's constraint, is null. Without a roster nobody is an isolate."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeListHeading = Main.STATUS_HEADING,
        exitCodeList = {
            "0:the network was reckoned",
            "1:a table has an error, so nothing was reckoned",
            "2:wrong usage, an input that cannot be read, or an output that cannot be written",
            Main.STATUS_3
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  ties.csv:  from,to,strength    roster.csv:  id",
            "             ann,ben,3                        ann",
            "             ben,ann,2                        ben",
            "",
            "  lplp network --ties ties.csv --roster roster.csv --format text"
        })
final class Network implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Option(
            names = "--ties",
            paramLabel = "FILE",
            required = true,
            description = "The ties: from,to and, if you have them, strength (1 if absent) and kind")
    private String ties;

    @Option(names = "--roster", paramLabel = "FILE", description = "The members: id. Without it, whoever a tie names.")
    private String roster;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "json",
            description = "text for people, json for programs (default: ${DEFAULT-VALUE}).")
    private Format format;

    @Mixin
    private LangOption language;

    @Mixin
    private OutputOptions output;

    @Override
    public Integer call() {
        Table tied = TableInput.read(ties, NetworkTables.TIE_COLUMNS, main.streams());
        NetworkTables tables = roster == null
                ? NetworkTables.of(tied)
                : NetworkTables.of(tied, TableInput.read(roster, NetworkTables.ROSTER_COLUMNS, main.streams()));
        TableFindings findings = new TableFindings(main.streams().err(), language.messages());
        findings.print(tables.tieFindings(), Input.table(ties).name());
        if (roster != null) {
            findings.print(tables.rosterFindings(), Input.table(roster).name());
        }
        findings.end();
        if (!tables.fit()) {
            main.raise(ExitStatus.FINDINGS);
            return main.status();
        }
        RosterNetwork network = tables.network();
        switch (format) {
            case text ->
                output.print(
                        main.streams(),
                        network.toString().lines().map(Printable::line).toList());
            case json -> output.write(main.streams(), target -> Json.write(target, json -> json(network, json)));
        }
        return main.status();
    }

    private static void json(RosterNetwork network, JsonGenerator json) throws IOException {
        Dyads dyads = network.dyads();
        json.writeStartObject();
        json.writeNumberField("nodes", network.members().size());
        json.writeNumberField("ties", network.ties());
        json.writeObjectFieldStart("dyads");
        json.writeNumberField("mutual", dyads.mutual());
        json.writeNumberField("asymmetric", dyads.asymmetric());
        json.writeNumberField("null", dyads.none());
        json.writeEndObject();
        json.writeObjectFieldStart("reciprocity");
        index(json, "edgewise", dyads.edgewise());
        index(json, "dyadRatio", dyads.dyadRatio());
        json.writeEndObject();
        json.writeArrayFieldStart("isolates");
        for (String id : network.isolates()) {
            json.writeString(id);
        }
        json.writeEndArray();
        indices(json, "constraint", network, NetworkMember::constraint);
        indices(json, "effectiveSize", network, NetworkMember::effectiveSize);
        counts(json, "inDegree", network, NetworkMember::inDegree);
        counts(json, "outDegree", network, NetworkMember::outDegree);
        json.writeEndObject();
    }

    private static void indices(
            JsonGenerator json, String name, RosterNetwork network, Function<NetworkMember, OptionalDouble> figure)
            throws IOException {
        json.writeObjectFieldStart(name);
        for (NetworkMember member : network.members()) {
            index(json, member.id(), figure.apply(member));
        }
        json.writeEndObject();
    }

    private static void index(JsonGenerator json, String name, OptionalDouble value) throws IOException {
        if (value.isPresent()) {
            json.writeNumberField(name, value.getAsDouble());
        } else {
            json.writeNullField(name);
        }
    }

    private static void counts(
            JsonGenerator json, String name, RosterNetwork network, ToIntFunction<NetworkMember> count)
            throws IOException {
        json.writeObjectFieldStart(name);
        for (NetworkMember member : network.members()) {
            json.writeNumberField(member.id(), count.applyAsInt(member));
        }
        json.writeEndObject();
    }
}
