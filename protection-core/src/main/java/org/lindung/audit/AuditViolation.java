package org.lindung.audit;

import org.lindung.value.Severity;
import org.lindung.value.Text;
import org.lindung.value.ViolationCode;

/** What can be wrong with a trail, or differ between a trail and the record. */
public enum AuditViolation implements ViolationCode {
    /** Links are numbered from 1. */
    AUDIT_NUMBER_NOT_POSITIVE(
            "audit-number-not-positive", "links are numbered from 1", "mata rantai diberi nomor mulai dari 1"),
    /** Something in the link is not as it was when its hash was made. */
    AUDIT_LINK_CHANGED(
            "audit-link-changed", "this link was changed after it was made", "mata rantai ini diubah setelah dibuat"),
    /** Links before this one were taken out. */
    AUDIT_LINK_MISSING(
            "audit-link-missing",
            "links {first} to {last} before this one are missing",
            "mata rantai {first} sampai {last} sebelum ini hilang"),
    /** The link stands after one that it precedes. */
    AUDIT_LINK_OUT_OF_ORDER(
            "audit-link-out-of-order",
            "this link stands after one that it precedes",
            "mata rantai ini berada setelah mata rantai yang seharusnya mengikutinya"),
    /** Two links have one number: one was copied, or two were appended at the same time. */
    AUDIT_LINK_TWICE(
            "audit-link-twice", "another link has the same number", "mata rantai lain memiliki nomor yang sama"),
    /** The link before this one is not the one for which this one was made. */
    AUDIT_LINK_DOES_NOT_FOLLOW(
            "audit-link-does-not-follow",
            "the link before this one was replaced",
            "mata rantai sebelum ini telah diganti"),
    /** Links at the end were cut off. */
    AUDIT_TRAIL_TRUNCATED(
            "audit-trail-truncated",
            "links {first} to {last} at the end are missing",
            "mata rantai {first} sampai {last} di bagian akhir hilang"),
    /** The trail is consistent, but another one than when the head was taken. */
    AUDIT_TRAIL_REWRITTEN(
            "audit-trail-rewritten",
            "link {number} is not the one that the kept head names",
            "mata rantai {number} bukan yang disebut oleh kepala rantai yang disimpan"),
    /** The head is that of another trail. */
    AUDIT_OTHER_TRAIL(
            "audit-other-trail", "the kept head is of another trail", "kepala rantai yang disimpan milik jejak lain"),
    /** Whether these links were changed or others cut off cannot be told by the head that was kept. */
    AUDIT_LINKS_NOT_ANCHORED(
            "audit-links-not-anchored",
            "links from this one on are younger than the kept head",
            "mata rantai mulai dari sini lebih baru dari kepala rantai yang disimpan",
            Severity.WARNING),
    /** The link was made for another head than the present one. */
    AUDIT_LINK_NOT_AT_HEAD(
            "audit-link-not-at-head",
            "the link was made for another head than this trail has now",
            "mata rantai dibuat untuk kepala rantai yang bukan kepala rantai saat ini"),
    /** The record says something else than when the link was made. */
    AUDIT_ACT_DIFFERS(
            "audit-act-differs",
            "the record says something else than when this link was made",
            "catatan berbeda dari saat mata rantai ini dibuat"),
    /** A link of which the record knows nothing. */
    AUDIT_ACT_GONE("audit-act-gone", "the record has nothing for this link", "catatan untuk mata rantai ini tidak ada"),
    /** The record tells of an act that was never written in the trail. */
    AUDIT_ACT_NOT_WRITTEN(
            "audit-act-not-written",
            "the record has more of this than the trail: {event}",
            "catatan memuat lebih banyak hal ini daripada jejak: {event}"),
    /** Without the key nothing can be said. */
    AUDIT_KEY_MISSING(
            "audit-key-missing",
            "this link was made under version {version} of the key",
            "mata rantai ini dibuat dengan kunci versi {version}");

    private final String code;
    private final Text text;
    private final Severity severity;

    AuditViolation(String code, String en, String id) {
        this(code, en, id, Severity.ERROR);
    }

    AuditViolation(String code, String en, String id, Severity severity) {
        this.code = code;
        this.text = Text.of(en, id);
        this.severity = severity;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Text text() {
        return text;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
