/** The domain in a Spring Boot 4 application that configures nothing for it. */
@NullMarked
package org.lindung.examples.springboot;

import org.jspecify.annotations.NullMarked;
