package org.lindung.eligibility.returning;

import static org.lindung.party.IndonesianAnswerers.CIVIL_REGISTRY;
import static org.lindung.party.IndonesianAnswerers.MIGRANT_WORKER_AGENCY;
import static org.lindung.party.IndonesianAnswerers.VILLAGE_OFFICE;
import static org.lindung.rule.Answerer.PERSON;

import java.util.List;
import org.lindung.privacy.DataCategory;
import org.lindung.rule.Fact;
import org.lindung.rule.FactCatalogue;

/** What the rules on the hand-over of a worker read, and how each of it is asked for. */
public final class HandOverFacts {
    /** Brought home by the ministry. */
    public static final Fact<ReturnHandOver, Boolean> BROUGHT_HOME = Fact.named("brought-home")
            .labelled("brought home by the ministry for migrant workers", "dipulangkan oleh KP2MI/BP2MI")
            .asked(
                    "Does the ministry or agency for migrant workers bring the worker home?",
                    "Apakah KP2MI/BP2MI memulangkan pekerja sampai daerah asal?")
            .answeredBy(MIGRANT_WORKER_AGENCY, PERSON)
            .category(DataCategory.LOCATION)
            .yesNo(ReturnHandOver::getBroughtHome);

    /** A family. */
    public static final Fact<ReturnHandOver, Boolean> HAS_FAMILY = Fact.named("has-family")
            .labelled("a family", "keluarga")
            .asked(
                    "Does the worker have a spouse, a child or a parent?",
                    "Apakah pekerja memiliki suami, istri, anak, atau orang tua?")
            .answeredBy(PERSON, CIVIL_REGISTRY)
            .category(DataCategory.FAMILY)
            .yesNo(ReturnHandOver::getHasFamily);

    /** Who takes the worker in. */
    public static final Fact<ReturnHandOver, HandOverReceiver> RECEIVER = Fact.named("receiver")
            .labelled("who takes the worker in", "penerima pekerja")
            .asked("Who takes the worker in?", "Siapa yang menerima pekerja?")
            .answeredBy(PERSON, MIGRANT_WORKER_AGENCY)
            .category(DataCategory.FAMILY)
            .choice(HandOverReceiver.class, ReturnHandOver::getReceiver);

    /** A record. */
    public static final Fact<ReturnHandOver, Boolean> RECORDED = Fact.named("recorded")
            .labelled("record of the hand-over", "berita acara serah terima")
            .asked("Is there a record of the hand-over?", "Apakah ada berita acara serah terima?")
            .answeredBy(MIGRANT_WORKER_AGENCY, VILLAGE_OFFICE)
            .category(DataCategory.CASEWORK)
            .yesNo(ReturnHandOver::getRecorded);

    /** A witness. */
    public static final Fact<ReturnHandOver, Boolean> WITNESSED = Fact.named("witnessed")
            .labelled(
                    "witness of the local government, village or ward", "saksi pemerintah daerah, desa, atau kelurahan")
            .asked(
                    "Did the local government, the village or the ward witness the hand-over?",
                    "Apakah pemerintah daerah, desa, atau kelurahan menyaksikan serah terima?")
            .answeredBy(VILLAGE_OFFICE, MIGRANT_WORKER_AGENCY)
            .category(DataCategory.CASEWORK)
            .yesNo(ReturnHandOver::getWitnessed);

    /** Every fact of the book. */
    public static final FactCatalogue<ReturnHandOver> CATALOGUE =
            FactCatalogue.of(List.<Fact<ReturnHandOver, ?>>of(BROUGHT_HOME, HAS_FAMILY, RECEIVER, RECORDED, WITNESSED));

    private HandOverFacts() {}
}
