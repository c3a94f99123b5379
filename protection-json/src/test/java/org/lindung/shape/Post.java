package org.lindung.shape;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lindung.basics.Answer;
import org.lindung.basics.CodedValue;
import org.lindung.basics.DateRange;
import org.lindung.basics.Money;
import org.lindung.basics.Quantity;
import org.lindung.basics.TextValue;
import org.lindung.value.Invariants;
import org.lindung.value.Text;
import org.lindung.value.ValueViolation;

/** An invented post office, with a type of every shape that the domain can have. */
public final class Post {
    private Post() {}

    /** A single text. */
    public record ParcelNumber(String value) implements TextValue, Comparable<ParcelNumber> {
        public ParcelNumber {
            Invariants.check()
                    .that(!value.isBlank(), ValueViolation.BLANK, "")
                    .that(value.length() <= 12, ValueViolation.TOO_LONG, "", Map.of("limit", "12"))
                    .orThrow();
        }

        public static ParcelNumber of(String value) {
            return new ParcelNumber(value);
        }

        @Override
        public int compareTo(ParcelNumber other) {
            return value.compareTo(other.value);
        }
    }

    /** A closed list. */
    public enum Size implements CodedValue {
        SMALL("small"),
        VERY_LARGE("very-large");

        private final String code;

        Size(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public Text display() {
            return Text.of(code, code);
        }
    }

    /** A record with containers, which says what is wrong with its parts. */
    public record Contents(
            String what, int pieces, Optional<Money> worth, List<String> marks, Set<Size> sizes, boolean fragile) {
        public Contents {
            Invariants.check()
                    .that(!what.isBlank(), ValueViolation.BLANK, "/what")
                    .that(pieces > 0, ValueViolation.REQUIRED, "/pieces")
                    .orThrow();
            marks = List.copyOf(marks);
        }
    }

    /** What the JDK has for numbers and times. */
    public record Times(
            long grams,
            BigDecimal height,
            Instant taken,
            LocalDateTime due,
            LocalTime opening,
            OffsetDateTime stamped,
            ZonedDateTime called,
            Year year,
            YearMonth month,
            Period storage,
            Duration journey,
            ZoneId zone,
            LocalDate day,
            DateRange season) {}

    /** Maps with every kind of key. */
    public record Shelves(
            Map<ParcelNumber, Integer> byNumber,
            Map<Size, Contents> bySize,
            Map<String, List<Size>> byRow,
            Map<LocalDate, Map<String, Quantity>> byDay) {}

    /** Answers to values of every shape. */
    public record Enquiry(
            Answer<Contents> contents,
            Answer<List<Size>> sizes,
            Answer<Step> lastStep,
            Answer<Quantity> weight,
            Answer<ParcelNumber> number,
            Optional<Answer<Size>> size) {}

    /** A family: records, a family inside it, and an aggregate. */
    public sealed interface Step permits Step.TakenIn, Carried, Arrival, Returned {
        /** Of one part. */
        record TakenIn(LocalDate day) implements Step {}
    }

    /** Of no part at all. */
    public record Carried() implements Step {}

    /** A family in a family. */
    public sealed interface Arrival extends Step {
        /** Of several parts. */
        record HandedOver(LocalDate day, Answer<String> to, Optional<Step> before) implements Arrival {
            public HandedOver {
                Invariants.check()
                        .that(day.getDayOfWeek() != DayOfWeek.SUNDAY, ValueViolation.REQUIRED, "/day")
                        .orThrow();
            }
        }

        /** Refuses without saying why. */
        record LeftAtDoor(int number) implements Arrival {
            public LeftAtDoor {
                if (number < 0) {
                    throw new IllegalArgumentException("no door " + number);
                }
            }
        }
    }

    /** An aggregate that is a variant of a family. */
    public sealed interface Returned extends Step permits HiddenReturned {
        LocalDate getDay();

        default boolean isLate() {
            return false;
        }

        static Builder builder() {
            return new Builder();
        }

        /** As it is generated elsewhere. */
        final class Builder {
            private final List<LocalDate> days = new ArrayList<>();
            private boolean late;

            private Builder() {}

            public Builder day(LocalDate day) {
                days.add(day);
                return this;
            }

            public Builder late(boolean value) {
                late = value;
                return this;
            }

            public Returned build() {
                return new HiddenReturned(days.get(0), late);
            }
        }
    }

    record HiddenReturned(LocalDate getDay, boolean isLate) implements Returned {}

    /** A family of lists. */
    public sealed interface Sender permits Private, Office {}

    /** One part of the list. */
    public enum Private implements Sender, CodedValue {
        PERSON;

        @Override
        public String code() {
            return "person";
        }

        @Override
        public Text display() {
            return Text.of("person", "orang");
        }
    }

    /** The other part. */
    public enum Office implements Sender, CodedValue {
        COURT;

        @Override
        public String code() {
            return "court";
        }

        @Override
        public Text display() {
            return Text.of("court", "pengadilan");
        }
    }

    /** A family of texts, codes and records. */
    public sealed interface Place permits Locker, Counter, Street {}

    /** A text that is a variant. */
    public record Locker(String value) implements Place, TextValue {
        public static Locker of(String value) {
            return new Locker(value);
        }
    }

    /** A list that is a variant. */
    public enum Counter implements Place, CodedValue {
        FRONT;

        @Override
        public String code() {
            return "front";
        }

        @Override
        public Text display() {
            return Text.of("front", "depan");
        }
    }

    /** A record that is a variant. */
    public record Street(String name) implements Place {}

    /** Holds itself. */
    public record Box(ParcelNumber number, List<Box> boxes) {}

    /** A record with a type of its own. */
    public record Versioned<T>(int version, T value) {}

    /** A use of it. */
    public record Ledger(Versioned<Size> size, List<Versioned<Contents>> contents) {}

    /** What only the class of a value tells. */
    public record Untyped(Map<String, Object> values) {}

    /** An aggregate with every container. */
    public sealed interface Parcel permits HiddenParcel {
        ParcelNumber getNumber();

        Contents getContents();

        List<Step> getSteps();

        Set<Size> getSizes();

        Optional<Place> getPlace();

        Map<Size, Answer<Boolean>> getChecks();

        Answer<Sender> getSender();

        default int getStamps() {
            return 1;
        }

        /** Computed, and so not written. */
        default int weight() {
            return getSteps().size();
        }

        static Builder builder() {
            return new Builder();
        }

        /** As it is generated elsewhere: containers take anything that can be gone through. */
        final class Builder {
            private final Map<String, Object> parts = new HashMap<>();

            private Builder() {}

            private Builder with(String name, Object value) {
                parts.put(name, value);
                return this;
            }

            public Builder number(ParcelNumber value) {
                return with("number", value);
            }

            public Builder contents(Contents value) {
                return with("contents", value);
            }

            public Builder steps(Iterable<? extends Step> values) {
                List<Step> list = new ArrayList<>();
                values.forEach(list::add);
                return with("steps", list);
            }

            public Builder sizes(Iterable<Size> values) {
                Set<Size> set = new LinkedHashSet<>();
                values.forEach(set::add);
                return with("sizes", set);
            }

            public Builder place(Optional<? extends Place> value) {
                return with("place", value);
            }

            public Builder place(Place value) {
                return with("place", Optional.of(value));
            }

            public Builder checks(Map<Size, ? extends Answer<Boolean>> values) {
                return with("checks", new LinkedHashMap<>(values));
            }

            public Builder sender(Answer<Sender> value) {
                return with("sender", value);
            }

            public Builder stamps(int value) {
                return with("stamps", value);
            }

            @SuppressWarnings("unchecked")
            public Parcel build() {
                return new HiddenParcel(
                        (ParcelNumber) parts.get("number"),
                        (Contents) parts.get("contents"),
                        (List<Step>) parts.getOrDefault("steps", List.of()),
                        (Set<Size>) parts.getOrDefault("sizes", Set.of()),
                        (Optional<Place>) parts.getOrDefault("place", Optional.empty()),
                        (Map<Size, Answer<Boolean>>) parts.getOrDefault("checks", Map.of()),
                        (Answer<Sender>) parts.getOrDefault("sender", Answer.notAsked()),
                        (int) parts.getOrDefault("stamps", 1));
            }
        }
    }

    record HiddenParcel(
            ParcelNumber getNumber,
            Contents getContents,
            List<Step> getSteps,
            Set<Size> getSizes,
            Optional<Place> getPlace,
            Map<Size, Answer<Boolean>> getChecks,
            Answer<Sender> getSender,
            int getStamps)
            implements Parcel {}

    /** What the conventions do not cover. */
    public static final class Odd {
        private Odd() {}

        /** An enum without codes. */
        public record WithoutCodes(DayOfWeek day) {}

        /** A number that is not exact. */
        public record Inexact(double height) {}

        /** Nothing in a list. */
        public record Gaps(List<Optional<Size>> sizes) {}

        /** Keys that are no single text. */
        public record Keys(Map<Contents, Size> sizes) {}

        /** An answer that cannot be told from its absence. */
        public record Ambiguous(Answer<Map<String, Size>> sizes) {}

        /** A constructor that is hidden. */
        public record Locked(Size size, Shut shut) {}

        record Shut(int number) {}

        /** A variant with an attribute of the name that says which it is. */
        public sealed interface Tagged permits Twice {}

        /** The variant. */
        public record Twice(String type) implements Tagged {}

        /** A family with a hidden variant. */
        public sealed interface Secret permits Known, Unknown {}

        /** Not hidden. */
        public record Known(int number) implements Secret {}

        record Unknown(int number) implements Secret {}
    }
}
