package partner;

import java.util.List;
import org.lindung.basics.TimeLimit;
import org.lindung.json.DocumentReader;
import org.lindung.migrant.Migrant;
import tools.jackson.databind.json.JsonMapper;

/** Reads and writes documents with nothing but what the modules export. */
public final class Program {
    private Program() {}

    public static void main(String[] args) {
        Module json = DocumentReader.class.getModule();
        System.out.println(json.getName() + (json.isNamed() ? " is a named module" : ""));

        JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
        Migrant migrant = mapper.readValue("{\"id\":\"NTT-1\",\"sex\":\"female\"}", Migrant.class);
        System.out.println(mapper.writeValueAsString(migrant));

        System.out.println(mapper.writeValueAsString(List.<Object>of(new TimeLimit.Hours(24))));

        DocumentReader.strict(Migrant.class)
                .read("{\"id\":\"NTT-1\",\"nik\":\"7\"}")
                .violations()
                .forEach(violation -> System.out.println(violation.path() + " " + violation.code()));
    }
}
