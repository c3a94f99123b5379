package org.lindung.area;

import java.util.Optional;

/**
 * What happened to one code between two editions.
 *
 * @param to the code after it; nothing if it ended
 * @param doubtful whether the code after it can be another place
 * @param formerName the name before, if it was another one; always given where the code ended
 */
record AreaChange(Optional<AreaCode> to, boolean doubtful, String formerName) {}
