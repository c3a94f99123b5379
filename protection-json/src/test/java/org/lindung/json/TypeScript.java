package org.lindung.json;

import java.util.SortedMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Declarations in TypeScript that follow from schemas. They say less: no pattern, no limit, no order. */
final class TypeScript {
    private static final Pattern WORD_START = Pattern.compile("(?:^|-)([a-z0-9])");
    private static final Pattern PLAIN_NAME = Pattern.compile("[A-Za-z_$][A-Za-z0-9_$]*");

    private TypeScript() {}

    static String declarations(SortedMap<String, ObjectNode> schemas) {
        StringBuilder text = new StringBuilder();
        text.append("// Documents of Lindung, format version ")
                .append(ProtectionJson.FORMAT_VERSION)
                .append(". Made from the JSON Schemas beside this file, which say more; not to be edited.\n");
        schemas.forEach((name, schema) -> text.append('\n').append(declaration(nameOf(name), schema)));
        return text.toString();
    }

    /** The name of a schema, which is in kebab case, as the name of a type. */
    static String nameOf(String schema) {
        return WORD_START.matcher(schema).replaceAll(word -> word.group(1).toUpperCase(java.util.Locale.ROOT));
    }

    private static String declaration(String name, ObjectNode schema) {
        String comment = Stream.of("description", "pattern")
                .filter(schema::has)
                .map(field -> (field.equals("pattern") ? "Matches " : "")
                        + schema.get(field).stringValue().replace("*/", "*\\/"))
                .collect(Collectors.joining(" "));
        String declared = schema.has("properties")
                ? "export interface " + name + " " + object(schema, "") + "\n"
                : "export type " + name + " = " + type(schema, "") + ";\n";
        return comment.isEmpty() ? declared : "/** " + comment + " */\n" + declared;
    }

    private static String type(JsonNode schema, String indent) {
        if (schema.has("$ref")) {
            return nameOf(Contract.named(schema.get("$ref")));
        } else if (schema.has("const")) {
            return schema.get("const").toString();
        } else if (schema.has("enum")) {
            return union(schema.get("enum").valueStream().map(JsonNode::toString));
        } else if (schema.has("properties")) {
            return object(schema, indent);
        } else if (schema.has("oneOf") || schema.has("anyOf")) {
            return union(schema.get(schema.has("oneOf") ? "oneOf" : "anyOf")
                    .valueStream()
                    .map(alternative -> type(alternative, indent)));
        } else if (schema.path("type").isArray()) {
            return union(schema.get("type").valueStream().map(type -> primitive(type.stringValue())));
        }
        return switch (schema.path("type").asString("")) {
            case "" -> "unknown";
            case "object" -> map(schema, indent);
            case "array" -> array(schema, indent);
            default -> primitive(schema.get("type").stringValue());
        };
    }

    private static String primitive(String type) {
        return type.equals("integer") ? "number" : type;
    }

    private static String union(Stream<String> alternatives) {
        return alternatives.distinct().collect(Collectors.joining(" | "));
    }

    private static String object(JsonNode schema, String indent) {
        String inside = indent + "  ";
        return schema.get("properties").properties().stream()
                .map(property -> inside + name(property.getKey()) + (isRequired(schema, property.getKey()) ? "" : "?")
                        + ": " + type(property.getValue(), inside) + ";\n")
                .collect(Collectors.joining("", "{\n", indent + "}"));
    }

    private static String name(String property) {
        return PLAIN_NAME.matcher(property).matches() ? property : '"' + property + '"';
    }

    private static boolean isRequired(JsonNode schema, String property) {
        return schema.path("required")
                .valueStream()
                .anyMatch(name -> name.stringValue().equals(property));
    }

    private static String map(JsonNode schema, String indent) {
        String keys = schema.has("propertyNames") ? type(schema.get("propertyNames"), indent) : "string";
        return "{ [key in " + keys + "]?: " + type(schema.path("additionalProperties"), indent) + " }";
    }

    private static String array(JsonNode schema, String indent) {
        String element = type(schema.path("items"), indent);
        boolean pair =
                schema.path("minItems").asInt(0) == 2 && schema.path("maxItems").asInt(0) == 2;
        return pair ? "[" + element + ", " + element + "]" : "Array<" + element + ">";
    }
}
