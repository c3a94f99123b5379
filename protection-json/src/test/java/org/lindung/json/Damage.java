package org.lindung.json;

import java.util.function.BiConsumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Ways to put a secret where an object has a field. The document stays JSON. */
enum Damage {
    NOTHING((object, field) -> secret -> object.remove(field)),
    NULL((object, field) -> secret -> object.putNull(field)),
    TEXT((object, field) -> secret -> object.put(field, secret)),
    NUMBER((object, field) -> secret -> object.put(field, secret.hashCode())),
    KEY((object, field) -> secret -> object.put(secret, true)),
    KEY_FOR_KEY((object, field) -> secret -> object.set(secret, object.remove(field))),
    OBJECT((object, field) -> secret -> object.putObject(field).put(secret, secret)),
    ARRAY((object, field) -> secret -> object.putArray(field).add(secret)),
    REASON((object, field) -> secret -> object.putObject(field).put("absent", secret)),
    COMMENT((object, field) ->
            secret -> object.putObject(field).put("absent", "declined").put(secret, secret)),
    BOUNDS((object, field) ->
            secret -> object.putObject(field).putArray("between").add(secret).add(secret + "a")),
    TYPE((object, field) -> secret -> object.putObject(field).put(secret, 1).put("type", secret)),
    TYPE_OF_THIS((object, field) -> secret -> object.put("type", secret)),
    ELEMENT((object, field) -> secret -> {
        if (object.get(field) instanceof ArrayNode list) {
            list.add(secret);
        }
    }),
    KEY_DEEP_DOWN((object, field) ->
            secret -> object.putObject(field).putObject(secret).put(secret, 1));

    private interface Place {
        Stroke at(ObjectNode object, String field);
    }

    private interface Stroke {
        void with(String secret);
    }

    private final Place place;

    Damage(Place place) {
        this.place = place;
    }

    void at(ObjectNode object, String field, String secret) {
        place.at(object, field).with(secret);
    }

    /** Goes over every field of every object in a document. */
    static void eachField(JsonNode node, BiConsumer<ObjectNode, String> action) {
        if (node instanceof ObjectNode object) {
            object.propertyNames().forEach(field -> {
                action.accept(object, field);
                eachField(object.get(field), action);
            });
        } else if (node instanceof ArrayNode list) {
            list.forEach(element -> eachField(element, action));
        }
    }
}
