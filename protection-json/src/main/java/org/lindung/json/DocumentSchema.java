package org.lindung.json;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * JSON Schemas (2020-12) of the documents that this module reads and writes, made from the same conventions.
 *
 * <p>Whatever is written is valid by its schema. A schema says less than a reader: it knows shapes, names and codes, and
 * not the rules that a type has for its values; {@code docs/reference/schemas/README.md} lists what it cannot know.
 */
public final class DocumentSchema {
    /** The dialect, as schemas name it. */
    static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private static final String DEFINITIONS = "#/$defs/";

    private final SortedMap<String, ObjectNode> definitions = new TreeMap<>();
    private final Map<String, JavaType> types = new HashMap<>();

    private final String home;

    private DocumentSchema(String home) {
        this.home = home;
    }

    /**
     * The schema of the documents of one type.
     *
     * @param type the type, of the domain or of this package
     * @return the schema, as JSON
     * @throws IllegalArgumentException if the type has no form in JSON, or one of which no schema can be made
     */
    public static String of(Class<?> type) {
        WireForm<?> form = formOf(type);
        DocumentSchema schemas = new DocumentSchema(DEFINITIONS);
        ObjectNode document = schemas.object();
        document.put("$schema", DIALECT);
        document.put("$id", "urn:lindung:schema:" + nameOf(type));
        try {
            document.setAll(schemas.of(form));
        } catch (UnsupportedOperationException writtenByHand) {
            throw new IllegalArgumentException("no JSON schema for " + type.getName(), writtenByHand);
        }
        if (!schemas.definitions.isEmpty()) {
            ObjectNode definitions = document.putObject("$defs");
            schemas.definitions.forEach(definitions::set);
        }
        return MAPPER.writeValueAsString(document).replace("\r\n", "\n") + "\n";
    }

    /**
     * The schemas of several types and of all that they are made of, each once.
     *
     * @param types the types, as those of {@link #of(Class)}
     * @param home what stands before a name in references
     * @return the schemas by their names
     */
    static SortedMap<String, ObjectNode> ofAll(List<Class<?>> types, String home) {
        DocumentSchema schemas = new DocumentSchema(home);
        types.forEach(type -> schemas.of(formOf(type)));
        return schemas.definitions;
    }

    private static WireForm<?> formOf(Class<?> type) {
        return WireForms.find(type)
                .orElseThrow(() -> new IllegalArgumentException("no JSON form for " + type.getName()));
    }

    /** The name of a type in the names of schemas: of its class and those that it lies in, in kebab case. */
    static String nameOf(Class<?> type) {
        String name = FamilyForm.codeOf(type);
        return type.getEnclosingClass() == null ? name : nameOf(type.getEnclosingClass()) + "-" + name;
    }

    /** The schema of a part: a reference if its type has a name, else the schema itself. */
    ObjectNode of(WireForm<?> form) {
        JavaType type = WireForms.typeOf(form);
        if (type == null) {
            return form.describe(this);
        }
        String name = freeNameOf(type);
        if (!definitions.containsKey(name)) {
            types.put(name, type);
            definitions.put(name, object());
            definitions.put(name, form.describe(this));
        } else if (!type.equals(types.get(name))) {
            throw new IllegalArgumentException("more than two types have the name " + name);
        }
        return object().put("$ref", home + name);
    }

    /** The name of a type among the definitions; with that of its package where another type has it already. */
    private String freeNameOf(JavaType type) {
        String name = nameOf(type);
        JavaType other = types.getOrDefault(name, type);
        String home = type.getRawClass().getPackageName();
        return other.equals(type) ? name : home.substring(home.lastIndexOf('.') + 1) + "-" + name;
    }

    private static String nameOf(JavaType type) {
        StringBuilder name = new StringBuilder(nameOf(type.getRawClass()));
        type.getBindings().getTypeParameters().forEach(of -> name.append("-of-").append(nameOf(of)));
        return name.toString();
    }

    /** An empty schema, which allows everything. */
    ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** Values of a JSON type. */
    ObjectNode ofType(String type) {
        return object().put("type", type);
    }
}
