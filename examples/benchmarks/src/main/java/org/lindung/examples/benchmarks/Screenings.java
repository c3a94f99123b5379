package org.lindung.examples.benchmarks;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.lindung.eligibility.placement.PlacementApplicant;
import org.lindung.eligibility.placement.PlacementRules;
import org.lindung.json.DocumentReader;
import org.lindung.json.NdjsonWriter;
import org.lindung.json.Progress;
import org.lindung.json.Row;
import org.lindung.json.RowPipeline;
import org.lindung.json.RowReader;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * A file of applicants read, checked, judged and answered line by line: with our pipeline, and with what a team would put
 * together from Jackson, Hibernate Validator and Drools.
 */
final class Screenings {
    private static final DocumentReader<PlacementApplicant> APPLICANTS =
            DocumentReader.strict(PlacementApplicant.class);

    private Screenings() {}

    /** What is written about one applicant by either. */
    record Answered(String id, String outcome) {}

    /** Ours. */
    static Progress ours(InputStream file, OutputStream answers, int threads) {
        try (RowReader<PlacementApplicant> rows = RowReader.ndjson(file, APPLICANTS);
                NdjsonWriter out = NdjsonWriter.to(answers)) {
            return RowPipeline.of(rows, Screenings::answered)
                    .threads(threads)
                    .writing(Function.identity(), out)
                    .run();
        }
    }

    private static Answered answered(Row<PlacementApplicant> row) {
        PlacementApplicant applicant = row.outcome().value().orElse(null);
        return applicant == null
                ? new Answered("", "unreadable")
                : new Answered(
                        applicant.getMigrant().getId().value(),
                        PlacementRules.BOOK
                                .assess(applicant, People.DAY)
                                .outcome()
                                .code());
    }

    /** Put together by hand, for one thread. */
    static final class ByHand implements AutoCloseable {
        private static final JsonMapper MAPPER = JsonMapper.builder().build();
        private static final ObjectReader READER = MAPPER.readerFor(PlainApplicant.class);
        private static final ObjectWriter WRITER = MAPPER.writerFor(Answered.class);
        private static final Validator VALIDATOR = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator();

        private final DroolsRule rule = new DroolsRule();

        /** Screens a file, and gives the number of lines. */
        int screen(InputStream file, OutputStream answers) {
            int lines = 0;
            try (BufferedReader in = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
                for (String line = in.readLine(); line != null; line = in.readLine()) {
                    answers.write(WRITER.writeValueAsBytes(answered(READER.readValue(line))));
                    answers.write('\n');
                    lines++;
                }
            } catch (IOException unexpected) {
                throw new UncheckedIOException(unexpected);
            }
            return lines;
        }

        private Answered answered(PlainApplicant applicant) {
            Set<?> violations = VALIDATOR.validate(applicant);
            String outcome = !violations.isEmpty()
                    ? "unreadable"
                    : rule.mayDepart(applicant.departure()) ? "eligible" : "not-eligible";
            return new Answered(applicant.migrant().id(), outcome);
        }

        @Override
        public void close() {
            rule.close();
        }
    }

    /** Put together by hand, each half of the file by a thread of its own, without a thought for the order. */
    static final class ByHandInHalves implements AutoCloseable {
        private final List<byte[]> halves;
        private final List<ByHand> hands = List.of(new ByHand(), new ByHand());
        private final ExecutorService threads = Executors.newFixedThreadPool(2);

        ByHandInHalves(byte[] file) {
            int middle = file.length / 2;
            while (file[middle - 1] != '\n') {
                middle++;
            }
            byte[] first = Arrays.copyOf(file, middle);
            byte[] second = Arrays.copyOfRange(file, middle, file.length);
            this.halves = List.of(first, second);
        }

        int screen(OutputStream answers) {
            List<Future<Integer>> underWay = List.of(start(0, answers), start(1, answers));
            try {
                return underWay.get(0).get() + underWay.get(1).get();
            } catch (InterruptedException | ExecutionException unexpected) {
                throw new IllegalStateException(unexpected);
            }
        }

        private Future<Integer> start(int half, OutputStream answers) {
            return threads.submit(() -> hands.get(half).screen(new ByteArrayInputStream(halves.get(half)), answers));
        }

        @Override
        public void close() {
            threads.shutdown();
            hands.forEach(ByHand::close);
        }
    }
}
