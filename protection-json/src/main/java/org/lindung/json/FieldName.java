package org.lindung.json;

import tools.jackson.core.io.SerializedString;

/** A name of our own that is looked for where it is likely to come next. */
final class FieldName {
    private final SerializedString name;
    private final Mark asFirst;
    private final Mark amongOthers;

    FieldName(String name) {
        this.name = new SerializedString(name);
        this.asFirst = new Mark("\"" + name + "\":");
        this.amongOthers = new Mark(",\"" + name + "\":");
    }

    /** The name. */
    String value() {
        return name.getValue();
    }

    /** The name as parsers of Jackson look for it. */
    SerializedString forJackson() {
        return name;
    }

    /** What stands in an object whose first name it is, if nobody has put a blank there. */
    Mark asFirst() {
        return asFirst;
    }

    /** What stands between two values, the second of which it names, if nobody has put a blank there. */
    Mark amongOthers() {
        return amongOthers;
    }
}
