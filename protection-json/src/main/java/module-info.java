/** Jackson 3 binding of the domain, and interchange formats. */
module org.lindung.json {
    requires de.siegmar.fastcsv;
    requires static org.jspecify;
    requires transitive org.lindung.core;
    requires transitive tools.jackson.databind;

    exports org.lindung.json;
    exports org.lindung.json.ctdc;
    exports org.lindung.json.htcds;

    provides tools.jackson.databind.JacksonModule with
            org.lindung.json.ProtectionModule;
}
