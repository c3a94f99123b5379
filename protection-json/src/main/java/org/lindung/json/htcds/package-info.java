/**
 * The Human Trafficking Case Data Standard 2.0 of the International Organization for Migration (CC BY 4.0): cases in and out,
 * as JSON and as rows of its official spreadsheets. The International Organization for Migration has not endorsed this
 * project.
 *
 * <p>Start at {@link org.lindung.json.htcds.HtcdsCase}, one case with all that the standard can say; at {@link
 * org.lindung.json.htcds.HtcdsTable} for spreadsheets; at {@link org.lindung.json.htcds.CaseFile} for what a document says in
 * terms of the domain, and the other way round. Which field is what is listed in {@code docs/reference/htcds.md}.
 *
 * <p>Nobody is made a victim here, and no ticked box becomes a consent: what needs somebody's decision is reported and left
 * to them. Whether a document may be handed out is not asked here either; see {@link org.lindung.consent.Consent#permits}.
 */
@NullMarked
package org.lindung.json.htcds;

import org.jspecify.annotations.NullMarked;
