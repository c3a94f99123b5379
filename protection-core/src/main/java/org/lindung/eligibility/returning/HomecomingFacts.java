package org.lindung.eligibility.returning;

import static org.lindung.party.IndonesianAnswerers.FAMILY;
import static org.lindung.party.IndonesianAnswerers.INDONESIAN_MISSION;
import static org.lindung.party.IndonesianAnswerers.MANPOWER_OFFICE;
import static org.lindung.party.IndonesianAnswerers.PLACEMENT_ORGANISER;
import static org.lindung.rule.Answerer.PERSON;

import java.util.List;
import java.util.Set;
import org.lindung.migrant.PlacementChannel;
import org.lindung.migrant.ReturnReason;
import org.lindung.migrant.WorkerGroup;
import org.lindung.privacy.DataCategory;
import org.lindung.rule.Condition;
import org.lindung.rule.Fact;
import org.lindung.rule.FactCatalogue;

/** What the rules on return read, and how each of it is asked for. */
public final class HomecomingFacts {
    /** War, disaster or epidemic. */
    public static final Fact<Homecoming, Boolean> WAR_DISASTER_EPIDEMIC = reason(ReturnReason.WAR_DISASTER_EPIDEMIC);

    /** Deportation. */
    public static final Fact<Homecoming, Boolean> DEPORTED = reason(ReturnReason.DEPORTED);

    /** The employment agreement ended. */
    public static final Fact<Homecoming, Boolean> CONTRACT_ENDED = reason(ReturnReason.CONTRACT_ENDED);

    /** Employment ended before the agreement did. */
    public static final Fact<Homecoming, Boolean> DISMISSED_EARLY = reason(ReturnReason.DISMISSED_EARLY);

    /** Accident or illness that ends work. */
    public static final Fact<Homecoming, Boolean> ACCIDENT_OR_ILLNESS = reason(ReturnReason.ACCIDENT_OR_ILLNESS);

    /** Death in the country of work. */
    public static final Fact<Homecoming, Boolean> DIED = reason(ReturnReason.DIED);

    /** Maltreatment or other violence. */
    public static final Fact<Homecoming, Boolean> VIOLENCE = reason(ReturnReason.VIOLENCE);

    /** Another cause that harms the worker. */
    public static final Fact<Homecoming, Boolean> OTHER_HARM = reason(ReturnReason.OTHER_HARM);

    /** Through whom the worker was placed. */
    public static final Fact<Homecoming, PlacementChannel> CHANNEL = Fact.named("channel")
            .labelled("placement organiser", "pelaksana penempatan")
            .asked("Through whom was the worker placed?", "Melalui siapa pekerja ditempatkan?")
            .answeredBy(PERSON, PLACEMENT_ORGANISER, MANPOWER_OFFICE)
            .category(DataCategory.WORK)
            .choice(PlacementChannel.class, Homecoming::getChannel);

    /** Work on land or on board. */
    public static final Fact<Homecoming, WorkerGroup> WORKER_GROUP = Fact.named("worker-group")
            .labelled("group of workers", "kelompok pekerja")
            .asked("Does the worker work on land or on board a ship?", "Apakah pekerja bekerja di darat atau di kapal?")
            .answeredBy(PERSON, PLACEMENT_ORGANISER)
            .category(DataCategory.WORK)
            .choice(WorkerGroup.class, Homecoming::getWorkerGroup);

    /** Another danger to life. */
    public static final Fact<Homecoming, Boolean> LIFE_IN_DANGER = Fact.named("life-in-danger")
            .labelled("another real danger to life", "bahaya nyata lain yang mengancam jiwa")
            .asked(
                    "Does another real danger threaten the life of the worker?",
                    "Apakah ada bahaya nyata lain yang mengancam jiwa pekerja?")
            .answeredBy(PERSON, INDONESIAN_MISSION)
            .category(DataCategory.CASEWORK)
            .yesNo(Homecoming::getLifeInDanger);

    /** Treated as the victim of a crime; whether there was one, courts decide. */
    public static final Fact<Homecoming, Boolean> TREATED_AS_CRIME_VICTIM = Fact.named("treated-as-crime-victim")
            .labelled("treated as the victim of a crime", "diperlakukan sebagai korban tindak pidana")
            .asked(
                    "Does an authority or the Indonesian mission treat the worker as the victim of a crime in the country of work?",
                    "Apakah pihak berwenang atau Perwakilan RI memperlakukan pekerja sebagai korban tindak pidana di negara tujuan?")
            .answeredBy(INDONESIAN_MISSION, PERSON)
            .category(DataCategory.CASEWORK)
            .yesNo(Homecoming::getTreatedAsCrimeVictim);

    /** Treated as a worker in trouble, which no law defines. */
    public static final Fact<Homecoming, Boolean> TREATED_AS_IN_TROUBLE = Fact.named("treated-as-in-trouble")
            .labelled("treated as a worker in trouble", "diperlakukan sebagai Pekerja Migran Indonesia bermasalah")
            .asked(
                    "Does an authority or the Indonesian mission treat the worker as one in trouble?",
                    "Apakah pihak berwenang atau Perwakilan RI memperlakukan pekerja sebagai Pekerja Migran Indonesia bermasalah?")
            .answeredBy(INDONESIAN_MISSION, PERSON)
            .category(DataCategory.CASEWORK)
            .yesNo(Homecoming::getTreatedAsInTrouble);

    /** Mass deportation. */
    public static final Fact<Homecoming, Boolean> IN_MASS_DEPORTATION = Fact.named("in-mass-deportation")
            .labelled("mass deportation", "pendeportasian massal")
            .asked(
                    "Does the country of work deport workers in great numbers, this one among them?",
                    "Apakah negara tujuan mendeportasi pekerja secara massal, termasuk pekerja ini?")
            .answeredBy(INDONESIAN_MISSION, PERSON)
            .category(DataCategory.LOCATION)
            .yesNo(Homecoming::getInMassDeportation);

    /** The country of work no longer guarantees safety. */
    public static final Fact<Homecoming, Boolean> SAFETY_NO_LONGER_GUARANTEED = Fact.named(
                    "safety-no-longer-guaranteed")
            .labelled("safety no longer guaranteed", "keselamatan tidak lagi dijamin")
            .asked(
                    "Has the country of work ceased to guarantee the safety of workers?",
                    "Apakah negara tujuan tidak lagi menjamin keselamatan pekerja?")
            .answeredBy(INDONESIAN_MISSION)
            .category(DataCategory.LOCATION)
            .yesNo(Homecoming::getSafetyNoLongerGuaranteed);

    /** Consent of the family to burial abroad. */
    public static final Fact<Homecoming, Boolean> FAMILY_AGREES_TO_BURIAL = Fact.named("family-agrees-to-burial")
            .labelled(
                    "family agrees to burial in the country of work", "keluarga menyetujui pemakaman di negara tujuan")
            .asked(
                    "Does the family agree to burial in the country of work?",
                    "Apakah keluarga menyetujui pemakaman di negara tujuan?")
            .answeredBy(FAMILY)
            .category(DataCategory.FAMILY)
            .yesNo(Homecoming::getFamilyAgreesToBurial);

    /** Demand of the law of the country of work. */
    public static final Fact<Homecoming, Boolean> LOCAL_LAW_DEMANDS_BURIAL = Fact.named("local-law-demands-burial")
            .labelled(
                    "law of the country of work demands burial there",
                    "hukum negara tujuan mewajibkan pemakaman di sana")
            .asked(
                    "Does the law of the country of work demand burial there?",
                    "Apakah hukum negara tujuan mewajibkan pemakaman di sana?")
            .answeredBy(INDONESIAN_MISSION, PLACEMENT_ORGANISER)
            .category(DataCategory.LOCATION)
            .yesNo(Homecoming::getLocalLawDemandsBurial);

    /** Every fact of the books. */
    public static final FactCatalogue<Homecoming> CATALOGUE = FactCatalogue.of(List.<Fact<Homecoming, ?>>of(
            WAR_DISASTER_EPIDEMIC,
            DEPORTED,
            CONTRACT_ENDED,
            DISMISSED_EARLY,
            ACCIDENT_OR_ILLNESS,
            DIED,
            VIOLENCE,
            OTHER_HARM,
            CHANNEL,
            WORKER_GROUP,
            LIFE_IN_DANGER,
            TREATED_AS_CRIME_VICTIM,
            TREATED_AS_IN_TROUBLE,
            IN_MASS_DEPORTATION,
            SAFETY_NO_LONGER_GUARANTEED,
            FAMILY_AGREES_TO_BURIAL,
            LOCAL_LAW_DEMANDS_BURIAL));

    /** Placed by a private placement company. */
    static final Condition<Homecoming> BY_COMPANY = CHANNEL.is(PlacementChannel.PLACEMENT_COMPANY);

    /** On board, of whom PP 22/2022 speaks. */
    static final Condition<Homecoming> IS_CREW =
            WORKER_GROUP.isOneOf(Set.of(WorkerGroup.MERCHANT_CREW, WorkerGroup.FISHING_CREW));

    private HomecomingFacts() {}

    private static Fact<Homecoming, Boolean> reason(ReturnReason reason) {
        return Fact.named("reason-" + reason.code())
                .labelled(
                        "reason for the return: " + reason.display().en(),
                        "sebab kepulangan: " + reason.display().id())
                .asked(
                        "Is this among the reasons for the return: "
                                + reason.display().en() + "?",
                        "Apakah ini termasuk sebab kepulangan: "
                                + reason.display().id() + "?")
                .answeredBy(PERSON, PLACEMENT_ORGANISER)
                .category(DataCategory.HEALTH)
                .yesNo(homecoming -> homecoming.getReasons().map(reasons -> reasons.contains(reason)));
    }
}
