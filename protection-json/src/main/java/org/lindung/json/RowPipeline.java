package org.lindung.json;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Takes a file through in one go: reads its rows, makes something of each, writes it, and keeps the order of the rows.
 * What is made of rows is made by several threads if there are several.
 *
 * <pre>{@code
 * try (RowReader<PlacementApplicant> rows = RowReader.ndjson(in, documents)) {
 *     return RowPipeline.of(rows, row -> row.answered(applicant -> BOOK.assess(applicant, day)))
 *             .threads(Runtime.getRuntime().availableProcessors())
 *             .replacing(answers)
 *             .run();
 * }
 * }</pre>
 *
 * <p>Reads no further ahead than the threads have work for, so a slow writer slows the reader and memory stays bounded
 * however long the file is.
 *
 * @param <T> type of the values read
 * @param <R> what is made of a row
 */
public final class RowPipeline<T, R> {
    /** Enough for threads to meet seldom, and few enough to be held several times over. */
    private static final int ROWS_TOGETHER = 128;

    private static final int BYTES_TOGETHER = 1 << 17;

    /** Bytes of the lines that are usually made of rows together. */
    private static final int USUAL_LINES = 1 << 13;

    private final RowReader<T> rows;
    private final Function<? super Row<T>, ? extends R> step;
    private int threads = 1;
    private long reportEvery = Long.MAX_VALUE;
    private Consumer<? super Progress> report = progress -> {};
    private BooleanSupplier stop = () -> false;
    private Function<? super R, ? extends @Nullable Object> documentOf = made -> null;
    private @Nullable NdjsonWriter out;
    private @Nullable Path target;

    private RowPipeline(RowReader<T> rows, Function<? super Row<T>, ? extends R> step) {
        this.rows = rows;
        this.step = step;
    }

    /**
     * A pipeline.
     *
     * @param rows the rows; the caller closes them
     * @param step makes something of a row, and nothing else: it is called by any thread, in any order, and again for a row
     *     that turns out to have the id of an earlier one
     * @param <T> type of the values read
     * @param <R> what is made of a row
     * @return the pipeline, of one thread
     */
    public static <T, R> RowPipeline<T, R> of(RowReader<T> rows, Function<? super Row<T>, ? extends R> step) {
        return new RowPipeline<>(rows, step);
    }

    /**
     * Sets how many threads read rows and make something of them.
     *
     * @param count the threads, of which the caller's is one
     * @return this pipeline
     * @throws IllegalArgumentException if there are none
     */
    public RowPipeline<T, R> threads(int count) {
        if (count < 1) {
            throw new IllegalArgumentException("somebody has to do the work");
        }
        threads = count;
        return this;
    }

    /**
     * Writes a document for every row, in their order.
     *
     * @param document gives what is written of what was made of a row, by any thread; null for a row of which nothing is
     *     written
     * @param writer where to; the caller commits and closes it
     * @return this pipeline
     */
    public RowPipeline<T, R> writing(Function<? super R, ? extends @Nullable Object> document, NdjsonWriter writer) {
        documentOf = document;
        out = writer;
        target = null;
        return this;
    }

    /**
     * Writes what is made of every row, in their order, into a file that takes its place once all of them are through.
     * If the pipeline stops or fails before, the file is as it was.
     *
     * @param file the file, as for {@link NdjsonWriter#replacing}
     * @return this pipeline
     */
    public RowPipeline<T, R> replacing(Path file) {
        documentOf = Function.identity();
        target = file;
        return this;
    }

    /**
     * Tells from time to time how far it has come.
     *
     * @param everyRows after how many rows
     * @param listener is told, by the caller's thread
     * @return this pipeline
     * @throws IllegalArgumentException if the number is not above zero
     */
    public RowPipeline<T, R> reporting(long everyRows, Consumer<? super Progress> listener) {
        if (everyRows < 1) {
            throw new IllegalArgumentException("progress is reported after some rows");
        }
        reportEvery = everyRows;
        report = listener;
        return this;
    }

    /**
     * Stops before the next row when somebody says so. An interrupt of the caller's thread stops it as well.
     *
     * @param told whether to stop; asked by the caller's thread
     * @return this pipeline
     */
    public RowPipeline<T, R> stoppingWhen(BooleanSupplier told) {
        stop = told;
        return this;
    }

    /**
     * Takes all rows through.
     *
     * @return how far it came
     * @throws RuntimeException what the step, the writer or the file throws; what was made of the rows before has been
     *     written
     */
    public Progress run() {
        return run(made -> {});
    }

    /**
     * Takes all rows through.
     *
     * @param sink takes what was made of the rows, in their order, by the caller's thread
     * @return how far it came
     * @throws RuntimeException what the step, the writer, the sink or the file throws; what was made of the rows before has
     *     been taken
     */
    public Progress run(Consumer<? super R> sink) {
        if (target == null) {
            return through(sink);
        }
        try (NdjsonWriter file = NdjsonWriter.replacing(target)) {
            out = file;
            Progress progress = through(sink);
            if (progress.finished()) {
                file.commit();
            }
            return progress;
        } finally {
            out = null;
        }
    }

    private Progress through(Consumer<? super R> sink) {
        Delivery delivery = new Delivery(sink);
        boolean finished = threads == 1 ? alone(delivery) : together(delivery);
        return delivery.progress(finished);
    }

    /**
     * What was made of a row.
     *
     * @param row the row
     * @param made what was made
     * @param lines holds it as it is written, if it is
     * @param from where its line begins
     * @param to where its line ends
     */
    private record Done<T, R>(Row<T> row, R made, Lines lines, int from, int to) {}

    private Done<T, R> done(Row<T> row, Lines lines) {
        R made = step.apply(row);
        int from = lines.length();
        Object document = documentOf.apply(made);
        if (document != null) {
            lines.add(document);
        }
        return new Done<>(row, made, lines, from, lines.length());
    }

    private List<Done<T, R>> done(List<Cut> cuts) {
        List<Done<T, R>> all = new ArrayList<>(cuts.size());
        try (Lines lines = new Lines(USUAL_LINES)) {
            for (Cut cut : cuts) {
                all.add(done(rows.read(cut), lines));
            }
        }
        return all;
    }

    /** Passes on what was made of rows, in their order, and counts them. */
    private final class Delivery {
        private final Consumer<? super R> sink;
        private long count;
        private long invalid;
        private Position end = rows.first();

        Delivery(Consumer<? super R> sink) {
            this.sink = sink;
        }

        /** Passes one on, unless it is time to stop. */
        boolean accept(Done<T, R> done) {
            if (stop.getAsBoolean() || Thread.currentThread().isInterrupted()) {
                return false;
            }
            Row<T> row = rows.onceOnly(done.row);
            boolean refused = row.outcome().isValid() != done.row.outcome().isValid();
            Done<T, R> last = refused ? done(row, done.lines) : done;
            if (out != null) {
                out.write(last.lines, last.from, last.to);
            }
            if (refused) {
                last.lines.close();
            }
            sink.accept(last.made);
            count++;
            invalid += row.outcome().isValid() ? 0 : 1;
            end = row.end();
            if (count % reportEvery == 0) {
                report.accept(progress(false));
            }
            return true;
        }

        Progress progress(boolean finished) {
            return new Progress(count, invalid, end, finished);
        }
    }

    /** Returns whether the file has come to its end. */
    private boolean alone(Delivery delivery) {
        try (Lines line = new Lines(USUAL_LINES)) {
            for (Cut cut = rows.nextCut(); cut != null; cut = rows.nextCut()) {
                line.clear();
                if (!delivery.accept(done(rows.read(cut), line))) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Returns whether the file has come to its end. */
    private boolean together(Delivery delivery) {
        // the caller is one of them
        ExecutorService workers = Executors.newFixedThreadPool(threads - 1, work -> {
            Thread worker = new Thread(work, "row-pipeline");
            worker.setDaemon(true);
            return worker;
        });
        Deque<FutureTask<List<Done<T, R>>>> underWay = new ArrayDeque<>();
        try {
            boolean more = true;
            while (more || !underWay.isEmpty()) {
                while (more && underWay.size() < 2 * threads) {
                    List<Cut> cuts = nextCuts();
                    more = !cuts.isEmpty();
                    if (more) {
                        FutureTask<List<Done<T, R>>> work = new FutureTask<>(() -> done(cuts));
                        underWay.add(work);
                        workers.execute(work);
                    }
                }
                if (!underWay.isEmpty()) {
                    help(underWay);
                    if (!acceptAll(underWay.remove().get(), delivery)) {
                        return false;
                    }
                }
            }
            return true;
        } catch (InterruptedException told) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException failed) {
            throw unwrapped(failed);
        } finally {
            underWay.forEach(work -> work.cancel(false));
            end(workers);
        }
    }

    /** Works until what comes next in the file is done: at it, or while another thread is, at what nobody has begun. */
    private static void help(Deque<? extends FutureTask<?>> underWay) {
        for (FutureTask<?> work : underWay) {
            if (underWay.getFirst().isDone()) {
                return;
            }
            // does nothing if somebody else has begun it
            work.run();
        }
    }

    private boolean acceptAll(List<Done<T, R>> all, Delivery delivery) {
        for (Done<T, R> done : all) {
            if (!delivery.accept(done)) {
                return false;
            }
        }
        return true;
    }

    private List<Cut> nextCuts() {
        List<Cut> cuts = new ArrayList<>(ROWS_TOGETHER);
        for (int bytes = 0; cuts.size() < ROWS_TOGETHER && bytes < BYTES_TOGETHER; ) {
            Cut cut = rows.nextCut();
            if (cut == null) {
                break;
            }
            cuts.add(cut.kept());
            bytes += cut.length();
        }
        return cuts;
    }

    private static RuntimeException unwrapped(ExecutionException failed) {
        if (failed.getCause() instanceof Error error) {
            throw error;
        }
        return failed.getCause() instanceof RuntimeException thrown ? thrown : new IllegalStateException(failed);
    }

    /** Waits for the rows at which somebody is still at work; none is left behind. */
    private static void end(ExecutorService workers) {
        workers.shutdown();
        boolean interrupted = false;
        while (!workers.isTerminated()) {
            try {
                workers.awaitTermination(1, TimeUnit.MINUTES);
            } catch (InterruptedException again) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
