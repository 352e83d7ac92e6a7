/**
 * LPLP documents as files: JSON and NDJSON, read with every fault in its place, validated, and written in one canonical form.
 *
 * <p>Jackson's core reads the text. Jackson's databind is for hosts that have it anyway and want
 * {@link org.lplp.io.databind.LplpModule}. The scores come along, so that one dependency gives the whole library.
 */
module org.lplp.io {
    requires transitive org.lplp.core;
    requires transitive org.lplp.scoring;
    requires com.fasterxml.jackson.core;
    requires de.siegmar.fastcsv;
    requires gg.jte.runtime;
    requires org.slf4j;
    requires static com.fasterxml.jackson.databind;
    requires static org.immutables.value.annotations;

    exports org.lplp.io.canonical;
    exports org.lplp.io.databind;
    exports org.lplp.io.disclosure;
    exports org.lplp.io.evidence;
    exports org.lplp.io.interop.matching;
    exports org.lplp.io.interop.network;
    exports org.lplp.io.interop.pabulib;
    exports org.lplp.io.interop.scorecard;
    exports org.lplp.io.interop.table;
    exports org.lplp.io.json;
    exports org.lplp.io.merge;
    exports org.lplp.io.migrate;
    exports org.lplp.io.passport;
    exports org.lplp.io.report;
    exports org.lplp.io.special;
}
