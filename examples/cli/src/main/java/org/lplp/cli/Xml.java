package org.lplp.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes elements, attributes and text, whatever the text contains. */
final class Xml {

    private final Writer out;
    private final XMLStreamWriter xml;

    Xml(OutputStream target) {
        out = new BufferedWriter(new OutputStreamWriter(target, StandardCharsets.UTF_8));
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Writes something that is no element: a declaration or a document type. */
    void raw(String text) {
        try {
            out.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Begins an element. */
    Xml open(String name, String... attributes) {
        step(() -> {
            xml.writeStartElement(name);
            attributes(attributes);
        });
        return this;
    }

    /** Writes an element that holds nothing and has no end tag. */
    Xml empty(String name, String... attributes) {
        step(() -> {
            xml.writeEmptyElement(name);
            attributes(attributes);
        });
        return this;
    }

    /** Writes text, and begins a line where it has a line feed. What XML cannot hold is written as an escape. */
    Xml text(String text) {
        step(() -> {
            String[] lines = text.split("\n", -1);
            for (int i = 0; i < lines.length; i++) {
                xml.writeCharacters((i == 0 ? "" : "\n") + Printable.line(lines[i]));
            }
        });
        return this;
    }

    /** Ends the innermost element. */
    Xml close() {
        step(xml::writeEndElement);
        return this;
    }

    /** Writes an element that holds text alone. */
    Xml element(String name, String text, String... attributes) {
        return open(name, attributes).text(text).close();
    }

    /** Passes on what was written. */
    void flush() {
        step(xml::flush);
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], Printable.line(attributes[i + 1]));
        }
    }

    private static void step(Step step) {
        try {
            step.run();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Something that writes XML. */
    private interface Step {
        void run() throws XMLStreamException;
    }
}
