package org.lindung.examples.springboot3;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.lindung.json.DocumentReader;
import org.lindung.json.ProtectionJson;
import org.lindung.value.InvalidValueException;
import org.lindung.value.Validated;
import org.lindung.value.Violation;

/**
 * Hands documents of the domain in a mapper of Jackson 2 over to protection-json, which reads and writes them by Jackson 3.
 * They stand alone, or as parts of what is the host's own; the host's settings change nothing in them.
 */
// module begins
final class DomainDocuments extends SimpleModule {
    private static final JsonFactory JSON = new JsonFactory();

    /** Reads and writes documents of a type. */
    <T> DomainDocuments of(Class<T> type) {
        addDeserializer(type, new In<>(type));
        return writing(type);
    }

    /** Writes documents of a type that nobody hands in, as assessments. */
    DomainDocuments writing(Class<?> type) {
        addSerializer(new Out<>(type));
        return this;
    }

    private static final class In<T> extends StdDeserializer<T> {
        private final transient DocumentReader<T> documents;

        In(Class<T> type) {
            super(type);
            documents = DocumentReader.strict(type);
        }

        @Override
        public T deserialize(JsonParser in, DeserializationContext context) throws IOException {
            String place = in.getParsingContext().pathAsPointer().toString();
            StringWriter document = new StringWriter();
            try (JsonGenerator copy = JSON.createGenerator(document)) {
                copy.copyCurrentStructureExact(in);
            }
            Validated<T> outcome = documents.read(document.toString());
            if (!outcome.isValid()) {
                List<Violation> problems = outcome.violations().stream()
                        .map(problem -> problem.under(place))
                        .toList();
                throw JsonMappingException.from(in, "no " + place, new InvalidValueException(problems));
            }
            return outcome.orElseThrow();
        }
    }

    private static final class Out<T> extends StdSerializer<T> {
        Out(Class<T> type) {
            super(type);
        }

        @Override
        public void serialize(T value, JsonGenerator out, SerializerProvider provider) throws IOException {
            try (JsonParser copy = JSON.createParser(ProtectionJson.strict().writeValueAsBytes(value))) {
                copy.nextToken();
                out.copyCurrentStructureExact(copy);
            }
        }
    }
}
// module ends
