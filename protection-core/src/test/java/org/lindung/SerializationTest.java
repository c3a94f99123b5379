package org.lindung;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lindung.value.InvalidValueException;

/** Values travel between the machines of a cluster by Java serialization and are the same values there. */
public class SerializationTest {

    static Stream<Serializable> people() {
        return Stream.of(Canary.migrant(), Canary.migration(), Canary.applicant());
    }

    @ParameterizedTest
    @MethodSource("people")
    void keeps_a_person_as_they_are(Serializable person) throws Exception {
        Object read = arrived(person);

        assertThat(read).isEqualTo(person).hasSameHashCodeAs(person).hasToString(person.toString());
    }

    @Test
    void keeps_what_was_wrong() throws Exception {
        InvalidValueException refusal = new InvalidValueException("migrant", "migration");
        InvalidValueException read = (InvalidValueException) arrived(refusal);

        assertThat(read.violations()).isEqualTo(refusal.violations());
    }

    @SuppressWarnings("BanSerializableRead") // reads what this test has just written
    public static Object arrived(Object sent) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(sent);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return in.readObject();
        }
    }
}
