package org.lindung.contact;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lindung.basics.AbsenceReason;
import org.lindung.basics.Answer;
import org.lindung.basics.PartialDate;
import org.lindung.privacy.Childhood;
import org.lindung.value.Violation;

/**
 * One look at the plans of a person for one way at one moment. Every plan that holds has to allow it, so that a plan more can
 * only forbid.
 */
final class Clearing {
    private final List<ContactPlan> plans;
    private final ContactChannel channel;
    private final LocalDateTime at;
    private final List<ContactPlan> holding = new ArrayList<>();
    private final List<Violation> found = new ArrayList<>();

    Clearing(List<ContactPlan> plans, Answer<PartialDate> birthDate, ContactChannel channel, LocalDateTime at) {
        this.plans = plans;
        this.channel = channel;
        this.at = at;
        Answer<Boolean> child = Childhood.on(birthDate, at.toLocalDate());
        look(ContactVoice.PERSON, ContactViolation.CONTACT_NOT_ASKED, "");
        if (child.equals(Answer.known(true))) {
            look(ContactVoice.RESPONSIBLE_ADULT, ContactViolation.CONTACT_NOT_ASKED, "");
        } else if (!child.equals(Answer.known(false))) {
            look(ContactVoice.RESPONSIBLE_ADULT, ContactViolation.CONTACT_AGE_NOT_RECORDED, "/birthDate");
        }
        if (channel == ContactChannel.TRUSTED_PERSON
                && Clearance.answered(holding, ContactPlan::getTrustedPerson).size() > 1) {
            found.add(Violation.of(ContactViolation.CONTACT_THROUGH_WHOM_DIFFERS, "/contactPlans"));
        }
    }

    /** The plans that hold. */
    List<ContactPlan> holding() {
        return holding;
    }

    /** All that stands in the way. */
    List<Violation> found() {
        return found;
    }

    private void look(ContactVoice voice, ContactViolation ifNone, String placeIfNone) {
        Map<String, ContactPlan> latest = latest(voice);
        if (latest.isEmpty()) {
            found.add(Violation.of(ifNone, placeIfNone, "voice", voice.display()));
        }
        latest.forEach((place, plan) -> {
            holding.add(plan);
            if (at.toLocalDate().isAfter(plan.getLastDay())) {
                found.add(Violation.of(
                        ContactViolation.CONTACT_PLAN_ENDED, place + "/lastDay", "voice", voice.display()));
            } else {
                look(plan, place);
            }
        });
    }

    /** The plans of a voice of the latest day, by their place; two of one day were written by people who did not meet. */
    private Map<String, ContactPlan> latest(ContactVoice voice) {
        Map<String, ContactPlan> latest = new LinkedHashMap<>();
        LocalDate latestDay = LocalDate.MIN;
        for (int i = 0; i < plans.size(); i++) {
            ContactPlan plan = plans.get(i);
            LocalDate day = plan.getRecordedOn();
            if (plan.getVoice() != voice || day.isAfter(at.toLocalDate()) || day.isBefore(latestDay)) {
                continue;
            }
            if (day.isAfter(latestDay)) {
                latest.clear();
                latestDay = day;
            }
            latest.put("/contactPlans/" + i, plan);
        }
        return latest;
    }

    private void look(ContactPlan plan, String place) {
        lookAtChannel(
                plan.getChannels().getOrDefault(channel, Answer.notAsked()), place + "/channels/" + channel.code());
        if (channel == ContactChannel.TRUSTED_PERSON) {
            wantKnown(
                    plan.getTrustedPerson(),
                    ContactViolation.CONTACT_THROUGH_WHOM_NOT_RECORDED,
                    place + "/trustedPerson");
        }
        if (channel.isTimed()) {
            lookAtHours(plan.getHours(), place + "/hours");
        }
        wantKnown(plan.getNeverMention(), ContactViolation.CONTACT_SILENCE_NOT_RECORDED, place + "/neverMention");
    }

    private void lookAtChannel(Answer<Boolean> allowed, String place) {
        if (allowed.equals(Answer.known(false)) || allowed.equals(Answer.absent(AbsenceReason.NOT_APPLICABLE))) {
            found.add(Violation.of(ContactViolation.CONTACT_CHANNEL_NOT_ALLOWED, place, "channel", channel.display()));
        } else {
            wantKnown(allowed, ContactViolation.CONTACT_CHANNEL_NOT_RECORDED, place);
        }
    }

    private void lookAtHours(Answer<Set<ContactHours>> hours, String place) {
        wantKnown(hours, ContactViolation.CONTACT_HOURS_NOT_RECORDED, place);
        if (hours.toOptional()
                .filter(some -> some.stream().noneMatch(one -> one.contain(at)))
                .isPresent()) {
            found.add(Violation.of(ContactViolation.CONTACT_HOUR_NOT_ALLOWED, place));
        }
    }

    private void wantKnown(Answer<?> answer, ContactViolation ifNotRecorded, String place) {
        if (answer.absence().filter(AbsenceReason::isRefusal).isPresent()) {
            found.add(Violation.of(ContactViolation.CONTACT_DECLINED, place));
        } else if (answer.toOptional().isEmpty()) {
            found.add(Violation.of(ifNotRecorded, place, "channel", channel.display()));
        }
    }
}
