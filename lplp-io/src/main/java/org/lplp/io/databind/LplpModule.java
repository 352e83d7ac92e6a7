package org.lplp.io.databind;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.NotSerializableException;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import org.lplp.core.document.Community;
import org.lplp.core.document.Document;
import org.lplp.core.document.Framework;
import org.lplp.core.document.Portfolio;
import org.lplp.core.finding.Severity;
import org.lplp.io.json.Lplp;
import org.lplp.io.json.LplpException;
import org.lplp.io.json.ReadResult;

/**
 * Lets an {@code ObjectMapper} read and write portfolios, communities and frameworks, alone or within a host's own beans, with LPLP's codecs.
 *
 * <pre>{@code
 * ObjectMapper mapper = new ObjectMapper().registerModule(new LplpModule());
 * Portfolio portfolio = mapper.readValue(file, Portfolio.class);
 * }</pre>
 *
 * <p>A document that has an error, or that could not be read in full, is an {@link InvalidDocumentException}, which carries the
 * findings. What the host's own parser accepts or mends before LPLP sees it, such as comments, is the host's affair.
 *
 * <p>A mapper with this module can be written by Java's own serialisation, as Jackson's mappers can, if it reads and writes as the
 * format says; else that is a {@link NotSerializableException}.
 */
public final class LplpModule extends SimpleModule {

    private static final long serialVersionUID = 1L;
    private static final JsonFactory FACTORY = new JsonFactory();

    /** Reads and writes as the format says. */
    public LplpModule() {
        this(Lplp.standard());
    }

    /**
     * Reads and writes as the host says.
     *
     * @param lplp limits, and the extensions that the host understands
     */
    public LplpModule(Lplp lplp) {
        super("LPLP");
        addDeserializer(Portfolio.class, new Deserializer<>(lplp, Portfolio.class, Lplp::readPortfolio));
        addDeserializer(Community.class, new Deserializer<>(lplp, Community.class, Lplp::readCommunity));
        addDeserializer(Framework.class, new Deserializer<>(lplp, Framework.class, Lplp::readFramework));
        addDeserializer(Document.class, new Deserializer<>(lplp, Document.class, Lplp::read));
        addSerializer(Document.class, new Serializer(lplp));
    }

    /** What a codec does; a method of {@link Lplp}, which is all that Java's serialisation needs to write of it. */
    private interface Reader<D extends Document> extends Serializable {

        ReadResult<D> read(Lplp lplp, byte[] bytes);
    }

    private static void requireStandard(Lplp lplp) throws NotSerializableException {
        if (lplp != Lplp.standard()) {
            throw new NotSerializableException("an LplpModule with a host's own limits, extensions or rules");
        }
    }

    private static final class Deserializer<D extends Document> extends StdDeserializer<D> {

        private static final long serialVersionUID = 1L;

        private final transient Lplp lplp;
        private final Class<D> type;
        private final Reader<D> reader;

        Deserializer(Lplp lplp, Class<D> type, Reader<D> reader) {
            super(type);
            this.lplp = lplp;
            this.type = type;
            this.reader = reader;
        }

        @Override
        public D deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (JsonGenerator copy = FACTORY.createGenerator(bytes, JsonEncoding.UTF8)) {
                Tokens.copy(parser, copy);
            }
            ReadResult<D> read = reader.read(lplp, bytes.toByteArray());
            if (!read.complete() || read.findings().has(Severity.ERROR)) {
                throw new InvalidDocumentException(read.findings());
            }
            return read.orThrow();
        }

        private void writeObject(ObjectOutputStream out) throws IOException {
            requireStandard(lplp);
            out.defaultWriteObject();
        }

        private Object readResolve() {
            return new Deserializer<>(Lplp.standard(), type, reader);
        }
    }

    private static final class Serializer extends StdSerializer<Document> {

        private static final long serialVersionUID = 1L;

        private final transient Lplp lplp;

        Serializer(Lplp lplp) {
            super(Document.class);
            this.lplp = lplp;
        }

        @Override
        public void serialize(Document document, JsonGenerator generator, SerializerProvider provider)
                throws IOException {
            byte[] bytes;
            try {
                bytes = lplp.write(document);
            } catch (LplpException e) {
                throw JsonMappingException.from(generator, e.getMessage(), e);
            }
            try (JsonParser parser = FACTORY.createParser(bytes)) {
                parser.nextToken();
                Tokens.copy(parser, generator);
            }
        }

        private void writeObject(ObjectOutputStream out) throws IOException {
            requireStandard(lplp);
            out.defaultWriteObject();
        }

        private Object readResolve() {
            return new Serializer(Lplp.standard());
        }
    }
}
