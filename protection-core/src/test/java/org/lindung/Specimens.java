package org.lindung;

import java.util.List;

/**
 * The values of one package, for the tests that go over every type of the library. A package has one implementation
 * beside its tests, {@code XxxSpecimens}, public and with a public constructor without arguments; it is found by itself.
 * Ids are made from their factory and need none.
 */
public interface Specimens {
    /** One specimen for each public value type of the package. */
    List<Specimen<?>> specimens();
}
