/**
 * The domain in a host with Jackson 2. {@link org.lindung.examples.springboot3.DomainDocuments} is what to copy.
 */
@NullMarked
package org.lindung.examples.springboot3;

import org.jspecify.annotations.NullMarked;
