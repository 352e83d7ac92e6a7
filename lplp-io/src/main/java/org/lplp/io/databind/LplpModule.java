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
import java.util.function.Function;
import org.lplp.core.document.Document;
import org.lplp.core.document.Framework;
import org.lplp.core.document.Portfolio;
import org.lplp.core.finding.Severity;
import org.lplp.io.json.Lplp;
import org.lplp.io.json.LplpException;
import org.lplp.io.json.ReadResult;

/**
 * Lets an {@code ObjectMapper} read and write portfolios and frameworks, alone or within a host's own beans, with LPLP's codecs.
 *
 * <pre>{@code
 * ObjectMapper mapper = new ObjectMapper().registerModule(new LplpModule());
 * Portfolio portfolio = mapper.readValue(file, Portfolio.class);
 * }</pre>
 *
 * <p>A document that has an error, or that could not be read in full, is an {@link InvalidDocumentException}, which carries the
 * findings. What the host's own parser accepts or mends before LPLP sees it, such as comments, is the host's affair.
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
        addDeserializer(Portfolio.class, new Deserializer<>(Portfolio.class, lplp::readPortfolio));
        addDeserializer(Framework.class, new Deserializer<>(Framework.class, lplp::readFramework));
        addDeserializer(Document.class, new Deserializer<>(Document.class, lplp::read));
        addSerializer(Document.class, new Serializer(lplp));
    }

    private static final class Deserializer<D extends Document> extends StdDeserializer<D> {

        private static final long serialVersionUID = 1L;

        private final transient Function<byte[], ReadResult<D>> reader;

        Deserializer(Class<D> type, Function<byte[], ReadResult<D>> reader) {
            super(type);
            this.reader = reader;
        }

        @Override
        public D deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (JsonGenerator copy = FACTORY.createGenerator(bytes, JsonEncoding.UTF8)) {
                Tokens.copy(parser, copy);
            }
            ReadResult<D> read = reader.apply(bytes.toByteArray());
            if (!read.complete() || read.findings().has(Severity.ERROR)) {
                throw new InvalidDocumentException(read.findings());
            }
            return read.orThrow();
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
    }
}
