package org.lindung.json;

import static org.lindung.json.DocumentSchemaTest.FOLDER;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** All published schemas as one set of names, for those who describe a service or write a program in TypeScript. */
final class Contract {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private static final String COMPONENTS = "#/components/schemas/";
    private static final String RULE_BOOK = "rule-book";

    private Contract() {}

    /** The schemas by their names; each reference leads to one of them. */
    static SortedMap<String, ObjectNode> schemas() {
        SortedMap<String, ObjectNode> schemas = new TreeMap<>(
                DocumentSchema.ofAll(DocumentSchemaTest.published().toList(), COMPONENTS));
        addRuleBook(schemas);
        return schemas;
    }

    /** The one schema that is written by hand keeps its definitions to itself. */
    private static void addRuleBook(SortedMap<String, ObjectNode> schemas) {
        ObjectNode book;
        try {
            book = (ObjectNode) MAPPER.readTree(Files.readString(FOLDER.resolve(RULE_BOOK + ".schema.json")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        JsonNode definitions = book.remove("$defs");
        book.remove("$schema");
        book.remove("$id");
        schemas.put(RULE_BOOK, refersTo(COMPONENTS, book));
        definitions
                .properties()
                .forEach(definition ->
                        schemas.put(RULE_BOOK + "-" + definition.getKey(), refersTo(COMPONENTS, (ObjectNode)
                                definition.getValue())));
    }

    private static ObjectNode refersTo(String home, ObjectNode schema) {
        schema.properties().forEach(field -> {
            if (field.getKey().equals("$ref")) {
                String name = field.getValue().stringValue();
                field.setValue(StringNode.valueOf(home + RULE_BOOK + "-" + name.substring(name.lastIndexOf('/') + 1)));
            } else if (field.getValue() instanceof ObjectNode part) {
                refersTo(home, part);
            } else if (field.getValue() instanceof ArrayNode list) {
                list.forEach(element -> {
                    if (element instanceof ObjectNode part) {
                        refersTo(home, part);
                    }
                });
            }
        });
        return schema;
    }

    /** The name that a reference names. */
    static String named(JsonNode reference) {
        return reference.stringValue().substring(COMPONENTS.length());
    }

    /** The components of an OpenAPI document, to refer to from the descriptions of services. */
    static String openApi() {
        ObjectNode document = MAPPER.createObjectNode().put("openapi", "3.1.0");
        ObjectNode info = document.putObject("info");
        info.put("title", "Lindung");
        info.put("summary", "Documents of the protection of migrant workers, for the descriptions of services.");
        info.put("version", String.valueOf(ProtectionJson.FORMAT_VERSION));
        info.putObject("license").put("name", "Apache License 2.0").put("identifier", "Apache-2.0");
        document.put("jsonSchemaDialect", DocumentSchema.DIALECT);
        // not needed, and many tools want it
        document.putObject("paths");
        ObjectNode components = document.putObject("components").putObject("schemas");
        schemas().forEach(components::set);
        return MAPPER.writeValueAsString(document).replace("\r\n", "\n") + "\n";
    }
}
