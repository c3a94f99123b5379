/** A partner's program that binds documents and finds Jackson modules by itself. */
module partner {
    requires org.lindung.json;

    uses tools.jackson.databind.JacksonModule;
}
