package org.lindung.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A partner's program that is a module of its own is compiled and run on the module path, in a virtual machine of its
 * own, where nothing is readable that a module does not export. All other tests run on the class path.
 */
class ModulePathTest {
    private static final Path PARTNER = Path.of("src", "test", "resources", "module-path");

    /** What such a program has at run time, and no library of the tests. */
    private static final Pattern OF_A_PROGRAM = Pattern.compile(".*(?:protection-(?:core|json)/target/classes"
            + "|protection-(?:core|json)-[^/]*(?<!-tests)\\.jar"
            + "|/jakarta\\.validation-api-[^/]*|/slf4j-api-[^/]*"
            + "|/fastcsv-[^/]*|/jackson-(?:core|databind|annotations)-[^/]*)");

    @TempDir
    private Path folder;

    @Test
    @Timeout(value = 2, unit = TimeUnit.MINUTES)
    void a_program_in_modules_finds_the_module_and_reads_and_writes_documents() throws Exception {
        compilePartner();

        Path said = folder.resolve("said");
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--module-path",
                        modulePath() + java.io.File.pathSeparator + folder.resolve("classes"),
                        "--module",
                        "partner/partner.Program")
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();

        assertThat(program.waitFor(100, TimeUnit.SECONDS)).isTrue();
        assertThat(Files.readAllLines(said, StandardCharsets.UTF_8))
                .containsExactly(
                        "org.lindung.json is a named module",
                        "{\"formatVersion\":1,\"id\":\"NTT-1\",\"sex\":\"female\"}",
                        "[{\"type\":\"hours\",\"hours\":24}]",
                        "/nik nik-not-16-digits");
        assertThat(program.exitValue()).isZero();
    }

    private void compilePartner() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter problems = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
                Stream<Path> sources = Files.walk(PARTNER)) {
            List<Path> java =
                    sources.filter(path -> path.toString().endsWith(".java")).toList();
            List<String> options = List.of(
                    "--module-path",
                    modulePath(),
                    "-d",
                    folder.resolve("classes").toString());
            compiler.getTask(problems, files, null, options, null, files.getJavaFileObjectsFromPaths(java))
                    .call();
        }
        assertThat(problems.toString()).doesNotContain("error:");
    }

    private static String modulePath() {
        return Stream.of(System.getProperty("java.class.path").split(java.io.File.pathSeparator))
                .filter(entry -> OF_A_PROGRAM.matcher(entry.replace('\\', '/')).matches())
                .collect(Collectors.joining(java.io.File.pathSeparator));
    }
}
