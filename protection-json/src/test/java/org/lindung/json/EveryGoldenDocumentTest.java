package org.lindung.json;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lindung.Specimen;
import org.lindung.value.Validated;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Documents of every type as they were written once. They are in other people's hands: each is read for good, and says
 * the same when it is written again.
 *
 * <p>A type that can say more than its documents here gets a further one, with {@code -Dlindung.rewrite=true}; none is ever
 * changed or taken away. In the name of a file stand the version of the format, the package, the type and a number.
 */
class EveryGoldenDocumentTest {
    private static final Path FOLDER = Path.of("src", "test", "resources", "org", "lindung", "json", "golden");
    private static final String NOW = ProtectionJson.FORMAT_VERSION + "/";
    private static final JsonMapper STRICT = ProtectionJson.strict();
    private static final JsonMapper INDENTED =
            STRICT.rebuild().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final Map<String, Class<?>> TYPES = EveryTypeTest.specimens()
            .<Class<?>>map(Specimen::type)
            .collect(Collectors.toMap(EveryGoldenDocumentTest::nameOf, Function.identity()));

    private static String nameOf(Class<?> type) {
        String home = type.getPackageName();
        return home.substring(home.lastIndexOf('.') + 1) + "/" + DocumentSchema.nameOf(type);
    }

    private static Path file(String name, int number) {
        return FOLDER.resolve(name + "." + number + ".json");
    }

    static Stream<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(Files::isRegularFile).sorted().toList().stream();
        }
    }

    /** The documents of a type in one version, which are numbered from 1. */
    private static List<Path> files(String name) {
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> file(name, number))
                .takeWhile(Files::exists)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("files")
    void is_read_for_good_and_says_the_same_when_written_again(Path file) throws IOException {
        String name = FOLDER.relativize(file).toString().replace('\\', '/').replaceAll("\\.[0-9]+\\.json$", "");
        String type = name.substring(name.indexOf('/') + 1);
        Class<?> known = requireNonNull(TYPES.get(type), () -> "the type of " + file);
        assertThat(files(name)).as("numbers without a gap").contains(file);

        byte[] document = Files.readAllBytes(file);
        Validated<?> outcome = DocumentReader.strict(known).read(document);

        assertThat(outcome.isValid()).as("%s %s", file, outcome.violations()).isTrue();
        if (name.startsWith(NOW)) {
            assertThat(STRICT.readTree(STRICT.writeValueAsBytes(outcome.value().orElseThrow())))
                    .isEqualTo(STRICT.readTree(document));
        }
    }

    static Stream<Specimen<?>> specimens() {
        return EveryTypeTest.specimens();
    }

    @ParameterizedTest
    @MethodSource("specimens")
    void shows_everything_that_its_type_can_say(Specimen<?> specimen) throws IOException {
        String name = NOW + nameOf(specimen.type());
        JsonNode now = STRICT.readTree(STRICT.writeValueAsBytes(specimen.canary()));
        Set<String> shown = new TreeSet<>();
        for (Path file : files(name)) {
            collectPlaces(STRICT.readTree(Files.readAllBytes(file)), "", shown);
        }
        Set<String> said = new TreeSet<>();
        collectPlaces(now, "", said);
        if (Boolean.getBoolean("lindung.rewrite") && !shown.containsAll(said)) {
            Path further = file(name, files(name).size() + 1);
            Files.createDirectories(further.getParent());
            Files.writeString(further, INDENTED.writeValueAsString(now) + "\n");
            return;
        }

        assertThat(shown).containsAll(said);
    }

    /** The places of a document at which something stands, whatever it is; elements of one list are one place. */
    private static void collectPlaces(JsonNode node, String place, Set<String> places) {
        places.add(place);
        node.properties().forEach(field -> collectPlaces(field.getValue(), place + "/" + field.getKey(), places));
        if (node.isArray()) {
            node.forEach(element -> collectPlaces(element, place + "/*", places));
        }
    }
}
