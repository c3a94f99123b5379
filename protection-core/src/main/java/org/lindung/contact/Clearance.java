package org.lindung.contact;

import static org.lindung.law.IndonesianLaw.FIRST_EDITION;
import static org.lindung.law.IndonesianLaw.UU_27_2022;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lindung.basics.Answer;
import org.lindung.basics.PartialDate;
import org.lindung.code.Code;
import org.lindung.law.Provision;
import org.lindung.law.SourceKind;
import org.lindung.privacy.DataCategory;
import org.lindung.privacy.ProtectionLevel;
import org.lindung.value.InvalidValueException;
import org.lindung.value.Invariants;
import org.lindung.value.Text;
import org.lindung.value.Validated;
import org.lindung.value.Violation;

/**
 * Leave to reach a person in one way on one day. There are two ways to it: what was recorded about how the person may be
 * reached allows it ({@link #ask}), or the person is in the room ({@link #inHand}). Whatever writes to a person wants one.
 *
 * <pre>{@code
 * migrant.clearanceFor(ContactChannel.LETTER, now).orElseThrow();
 * Clearance.inHand();
 * }</pre>
 *
 * <p>It cannot be stored: the next time, ask again. Whose leave it is it does not say, so that it can be logged; ask for it
 * where the letter is written.
 */
public final class Clearance {
    private static final Pattern TELEPHONE = Pattern.compile("\\+?[0-9](?:[ -]?[0-9]){2,14}");

    private static final Text PLEASE_CALL = Text.of(
            "Please call {name} on {telephone} when it suits you.",
            "Mohon hubungi {name} di {telephone} bila ada waktu.");

    private static final Provision CONFIDENTIALITY = new Provision(
            UU_27_2022.article("36"),
            Text.of(
                    "Whoever controls the use of personal data keeps the data confidential.",
                    "Pengendali data pribadi menjaga kerahasiaan data pribadi."),
            SourceKind.STATUTE_COPY,
            FIRST_EDITION);

    private static final Set<DataCategory> KEPT_TOGETHER = Set.of(DataCategory.TRAFFICKING, DataCategory.CASEWORK);

    private static final Clearance IN_HAND = new Clearance(null, LocalDate.MIN, List.of());

    private final @Nullable ContactChannel channel;
    private final LocalDate day;
    private final List<ContactPlan> plans;

    private Clearance(@Nullable ContactChannel channel, LocalDate day, List<ContactPlan> plans) {
        this.channel = channel;
        this.day = day;
        this.plans = plans;
    }

    /**
     * For what is put into the person's hand, with nobody else there: nobody reads it on its way. Whether it is safe to take
     * it home only the person can say; offer to keep it.
     *
     * @return leave to write about anything, on any day
     */
    public static Clearance inHand() {
        return IN_HAND;
    }

    /**
     * Asks for leave to reach a person. Of each {@linkplain ContactVoice voice} the plans of the latest day hold, and all that
     * hold have to allow it. A child, and whoever may be one, is reached only as the child and an adult both said; a child too
     * young to be asked is not written to at all: what there is to say is handed to whoever cares for the child.
     *
     * @param plans all that was recorded about how the person may be reached
     * @param birthDate what is known of the person's birth date
     * @param channel in which way
     * @param at when, by the clock of the place where the person is
     * @return the leave; or everything that stands in the way and what to ask, with places as in the record of a person,
     *     {@code /contactPlans/0/hours}
     */
    public static Validated<Clearance> ask(
            List<ContactPlan> plans, Answer<PartialDate> birthDate, ContactChannel channel, LocalDateTime at) {
        Clearing clearing = new Clearing(plans, birthDate, channel, at);
        return clearing.found().isEmpty()
                ? Validated.valid(new Clearance(channel, at.toLocalDate(), clearing.holding()), List.of())
                : Validated.invalid(clearing.found());
    }

    /**
     * In which way.
     *
     * @return the way; empty for what is put into the person's hand
     */
    public Optional<ContactChannel> channel() {
        return Optional.ofNullable(channel);
    }

    /**
     * Who passes it on.
     *
     * @return the record of the trusted person, personal data of category {@code CONTACT}; empty for other ways than through
     *     one
     */
    public Optional<TrustedPersonId> through() {
        return channel == ContactChannel.TRUSTED_PERSON ? agreed(ContactPlan::getTrustedPerson) : Optional.empty();
    }

    /**
     * What must not be mentioned: what one of the plans says. That somebody was trafficked and that there is a case are kept
     * quiet together: whoever hears of the one asks about the other.
     *
     * @return the kinds of data, personal data of category {@code TRAFFICKING}
     */
    public Set<DataCategory> neverMention() {
        Set<DataCategory> matters = EnumSet.noneOf(DataCategory.class);
        answered(plans, ContactPlan::getNeverMention).forEach(matters::addAll);
        if (!Collections.disjoint(matters, KEPT_TOGETHER)) {
            matters.addAll(KEPT_TOGETHER);
        }
        return Collections.unmodifiableSet(matters);
    }

    /**
     * In which language.
     *
     * @return a code of ISO 639, personal data of category {@code IDENTITY}; empty if none is recorded, or several are
     */
    public Optional<Code> language() {
        return agreed(ContactPlan::getLanguage);
    }

    /**
     * Lets something written pass, if it may be brought this way on this day and tells of nothing that must not be mentioned.
     * Whatever writes to a person calls this first.
     *
     * @param on the day of the writing
     * @param matters the kinds of data that it tells of, or lets somebody guess
     * @throws InvalidValueException with {@code contact-not-in-writing}, {@code contact-on-another-day} or {@code
     *     contact-matter-not-mentioned}; it says neither of which matter, nor of which day
     */
    public void admitWriting(LocalDate on, Set<DataCategory> matters) {
        if (channel == null) {
            return;
        }
        List<Violation> found = new ArrayList<>();
        if (!channel.carriesWriting()) {
            found.add(Violation.of(
                    ContactViolation.CONTACT_NOT_IN_WRITING, "/clearance/channel", "channel", channel.display()));
        }
        if (!on.equals(day)) {
            found.add(Violation.of(ContactViolation.CONTACT_ON_ANOTHER_DAY, "/clearance/day"));
        }
        if (!Collections.disjoint(matters, neverMention())) {
            found.add(Violation.of(ContactViolation.CONTACT_MATTER_NOT_MENTIONED, "/clearance/neverMention"));
        }
        if (!found.isEmpty()) {
            throw new InvalidValueException(found);
        }
    }

    /**
     * The few words that tell others nothing: who asks to be called, by the name agreed with the person, and where. For a
     * letter, a message, or whoever else answers the telephone. No name of the person, no office, no matter, no hurry.
     *
     * @param telephone a number of the office under which nobody answers with the name of the office
     * @return the words
     * @throws InvalidValueException with {@code contact-name-not-recorded} if no name was agreed, {@code
     *     contact-telephone-format} for what is no number
     */
    public Text askingToBeCalled(String telephone) {
        Optional<NeutralName> name = agreed(ContactPlan::getCallerName);
        Invariants.check()
                .that(name.isPresent(), ContactViolation.CONTACT_NAME_NOT_RECORDED, "/clearance/callerName")
                .that(TELEPHONE.matcher(telephone).matches(), ContactViolation.CONTACT_TELEPHONE_FORMAT, "/telephone")
                .orThrow();
        return PLEASE_CALL.with(
                Map.of("telephone", telephone, "name", name.orElseThrow().value()));
    }

    /**
     * What asks for secrecy. That it is kept by ways, hours and silence, and that what was not recorded is not allowed, is our
     * own judgement and no law's; UU 21/2007 speaks of witnesses and victims of trafficking only.
     *
     * @param day the day of the contact
     * @return the provisions in force on the day
     */
    public static List<Provision> groundsOn(LocalDate day) {
        return Stream.concat(ProtectionLevel.SECRET.provision().stream(), Stream.of(CONFIDENTIALITY))
                .filter(ground -> ground.isInForceOn(day))
                .toList();
    }

    private <T> Optional<T> agreed(Function<ContactPlan, Answer<T>> question) {
        Set<T> answers = answered(plans, question);
        return answers.size() == 1 ? Optional.of(answers.iterator().next()) : Optional.empty();
    }

    /** What the plans say, each answer once. */
    static <T> Set<T> answered(Collection<ContactPlan> plans, Function<ContactPlan, Answer<T>> question) {
        return plans.stream()
                .flatMap(plan -> question.apply(plan).toOptional().stream())
                .collect(Collectors.toSet());
    }

    /** The way, and nothing about the person. */
    @Override
    public String toString() {
        return channel == null ? "in-hand" : channel.code();
    }
}
