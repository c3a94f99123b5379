/**
 * Who did what to a case, in an order that nobody can change unnoticed, and without a word about the person. Start at {@link
 * org.lindung.audit.AuditWriter}, which makes an {@link org.lindung.audit.AuditEntry} of an {@link
 * org.lindung.audit.AuditedAct}; {@link org.lindung.audit.AuditHead#link} chains it, and {@link
 * org.lindung.audit.AuditTrail#verify} finds what was changed, taken out, swapped or cut off.
 *
 * <p>The duty to record all processing is that of UU 27/2022 art. 31; the chain, its events and its form are our own.
 * Storing the links, and keeping a copy of the head where nobody who can write the trail can reach it, is for the host.
 */
@NullMarked
package org.lindung.audit;

import org.jspecify.annotations.NullMarked;
