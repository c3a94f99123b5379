package org.lindung;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class NoticeTest {
    @Test
    void the_jar_names_those_whose_work_is_in_it() {
        assertThat(Path.of("src/main/resources/META-INF/NOTICE")).hasSameTextualContentAs(Path.of("../NOTICE"));
    }
}
