package org.lindung.testkit;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.lindung.basics.Answer;
import org.lindung.casework.CaseWorkerId;
import org.lindung.eligibility.placement.PlacementApplicant;
import org.lindung.migrant.DocumentKind;
import org.lindung.migrant.Migration;
import org.lindung.migrant.PlacementChannel;
import org.lindung.party.EmployerKind;
import org.lindung.screening.Screening;
import org.lindung.screening.ScreeningId;
import org.lindung.screening.ScreeningInstrument;
import org.lindung.screening.ScreeningInstruments;
import org.lindung.screening.ScreeningQuestion;

/**
 * An invented person who has facts for every question, of whichever type the facts are: an attribute whose type is an
 * {@link Answer} is answered, or left open for a reason, as the person's file is kept well or badly.
 *
 * <p>One person answers one question once: attributes of one name and one type have the same answer in all facts, and
 * that of the planned journey where it has it. Each answer depends on the seed, the number of the person and the name of
 * the question only, so that a new question changes no other answer.
 */
public final class InventedPerson {
    private static final int FULL_FORM_IN_THOUSAND = 100;

    private final long seed;
    private final int number;
    private final PlacementApplicant applicant;
    private final Diligence diligence;

    private InventedPerson(long seed, int number) {
        this.seed = seed;
        this.number = number;
        PlacementApplicant usual = InventedApplicants.of(seed).get(number);
        Chance form = chance("form");
        this.applicant = form.inThousand(FULL_FORM_IN_THOUSAND) ? onFullForm(usual, form) : usual;
        this.diligence = Diligence.ALL.draw(chance("diligence"));
    }

    /**
     * The same person at an office that writes a no for every paper that is not in the file, lacks one of those that are,
     * and now and then places in ways that are rare.
     */
    private static PlacementApplicant onFullForm(PlacementApplicant usual, Chance chance) {
        Map<DocumentKind, Answer<Boolean>> documents = new EnumMap<>(DocumentKind.class);
        for (DocumentKind kind : DocumentKind.values()) {
            documents.put(kind, Answer.known(false));
        }
        documents.putAll(usual.getDocuments());
        documents.put(chance.oneOf(List.copyOf(usual.getDocuments().keySet())), Answer.known(false));
        Migration.Builder journey = Migration.builder().from(usual.getMigration());
        if (chance.inThousand(500)) {
            journey.channel(Answer.known(chance.oneOf(List.of(PlacementChannel.values()))))
                    .employerKind(Answer.known(chance.oneOf(List.of(EmployerKind.values()))));
        }
        return PlacementApplicant.builder()
                .from(usual)
                .documents(documents)
                .migration(journey.build())
                .build();
    }

    /** How much of what could be known somebody has recorded. */
    private enum Diligence {
        EVERYTHING(0),
        NEARLY_EVERYTHING(120),
        SOMETHING(600),
        NOTHING(1000);

        static final Weights<Diligence> ALL = Weights.of(EVERYTHING, 600)
                .and(NEARLY_EVERYTHING, 250)
                .and(SOMETHING, 120)
                .and(NOTHING, 30);

        private final int openInThousand;

        Diligence(int openInThousand) {
            this.openInThousand = openInThousand;
        }
    }

    /**
     * One person.
     *
     * @param seed any number
     * @param number from 1 to {@link InventedApplicants#MAX_NUMBER}
     * @return the person, mostly the applicant of {@link InventedApplicants} with the same seed and number
     * @throws IllegalArgumentException for any other number
     */
    public static InventedPerson of(long seed, int number) {
        return new InventedPerson(seed, number);
    }

    /**
     * What is recorded of the person for a question.
     *
     * @param type the type of the facts: {@link PlacementApplicant}, {@link Screening}, or one that is built from answers
     * @param <T> the type
     * @return the facts
     * @throws IllegalArgumentException if an attribute of the type takes something that this kit cannot invent; the
     *     message names the attribute
     */
    public <T> T facts(Class<T> type) {
        if (type == PlacementApplicant.class) {
            return type.cast(applicant);
        }
        if (type == Screening.class) {
            return type.cast(screening());
        }
        Form form = Form.of(type);
        try {
            Object builder = form.builder().invoke(null);
            for (Attribute attribute : form.attributes()) {
                attribute.setter().invoke(builder, answer(attribute));
            }
            return type.cast(form.build().invoke(builder));
        } catch (ReflectiveOperationException refused) {
            throw new IllegalStateException(type.getSimpleName() + " refuses what was invented for it", refused);
        }
    }

    private Answer<?> answer(Attribute attribute) throws ReflectiveOperationException {
        if (attribute.ofTheJourney().isPresent()) {
            Object answer = attribute.ofTheJourney().get().invoke(applicant.getMigration());
            if (!answer.equals(Answer.notAsked())) {
                return (Answer<?>) answer;
            }
        }
        return answer(attribute.question(), attribute.value());
    }

    private Answer<?> answer(String question, Type value) {
        Chance chance = chance(question);
        return chance.inThousand(diligence.openInThousand)
                ? Answer.absent(ApplicantFile.REASONS.draw(chance))
                : Answer.known(InventedValues.draw(value, chance));
    }

    /** Asked for the elements of trafficking on the day of departure, where it is known. */
    @SuppressWarnings("unchecked") // the answer to a yes or no
    private Screening screening() {
        ScreeningInstrument instrument = ScreeningInstruments.ELEMENTS;
        Screening.Builder screening = Screening.builder()
                .id(ScreeningId.of("S-" + number))
                .migrantId(applicant.getMigrant().getId())
                .instrument(instrument.getId())
                .instrumentVersion(instrument.getVersion())
                .on(applicant.getMigration().getDepartureDate().toOptional().orElse(Era.NEW_LAW))
                .by(CaseWorkerId.of("W-1"))
                .birthDate(applicant.getMigrant().getBirthDate());
        for (ScreeningQuestion question : instrument.getQuestions()) {
            screening.putAnswers(
                    question.id(), (Answer<Boolean>) answer(question.id().value(), Boolean.class));
        }
        return screening.build();
    }

    private Chance chance(String question) {
        return Chance.of(seed ^ ((long) question.hashCode() << 32), number);
    }

    /** How facts of a type are made; found once, because everybody is asked. */
    private record Form(Method builder, List<Attribute> attributes, Method build) {
        private static final Map<Class<?>, Form> FOUND = new ConcurrentHashMap<>();

        static Form of(Class<?> type) {
            return FOUND.computeIfAbsent(type, Form::search);
        }

        private static Form search(Class<?> type) {
            try {
                Method builder = type.getMethod("builder");
                Class<?> made = builder.getReturnType();
                List<Attribute> attributes = new ArrayList<>();
                for (Method getter : getters(type)) {
                    attributes.add(Attribute.of(getter, made));
                }
                return new Form(builder, attributes, method(made, "build"));
            } catch (NoSuchMethodException unusual) {
                throw new IllegalArgumentException(type.getName() + " has no builder as facts have it", unusual);
            }
        }
    }

    /** An attribute: what asks for it, the type of its value, and the same of the journey if there is one. */
    private record Attribute(String question, Type value, Method setter, Optional<Method> ofTheJourney) {
        static Attribute of(Method getter, Class<?> builder) throws NoSuchMethodException {
            if (getter.getReturnType() != Answer.class) {
                throw new IllegalArgumentException("no answer, and so nothing that this kit can invent: " + getter);
            }
            String name = getter.getName();
            return new Attribute(
                    name + " " + getter.getGenericReturnType(),
                    ((ParameterizedType) getter.getGenericReturnType()).getActualTypeArguments()[0],
                    method(builder, Character.toLowerCase(name.charAt(3)) + name.substring(4), Answer.class),
                    getters(Migration.class).stream()
                            .filter(known -> known.getName().equals(name)
                                    && known.getGenericReturnType().equals(getter.getGenericReturnType()))
                            .findFirst());
        }
    }

    /** Of a builder, whose methods are public in a class that is not. */
    private static Method method(Class<?> builder, String name, Class<?>... parameters) throws NoSuchMethodException {
        Method method = builder.getMethod(name, parameters);
        method.setAccessible(true);
        return method;
    }

    private static List<Method> getters(Class<?> type) {
        return Stream.of(type.getMethods())
                .filter(method ->
                        method.getParameterCount() == 0 && method.getName().startsWith("get"))
                .toList();
    }
}
