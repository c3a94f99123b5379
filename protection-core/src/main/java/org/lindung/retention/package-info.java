/**
 * How long personal data may be kept, what is due for erasure on a day, and what is left after it. Start at {@link
 * org.lindung.retention.Retention}, which weighs every {@link org.lindung.retention.Holding} against the {@link
 * org.lindung.retention.RetentionPolicy} of the host, the triggers of UU 27/2022 art. 40 to 44 and each {@link
 * org.lindung.retention.LegalHold}; go on to {@link org.lindung.retention.Erasure}, which gives the reduced records.
 *
 * <p>No law that was read says how many years data may be kept, so no period is here: it comes from the host, with whoever
 * decided it. Deleting what is stored, and its copies, is for the host.
 */
@NullMarked
package org.lindung.retention;

import org.jspecify.annotations.NullMarked;
