package org.zhiqian.kernel;

/** A term of the field with the Chinese name that forms, letters and tables show. */
public interface Labelled {
    String label();

    /** The constant's own name, as stored and as sent by forms. */
    String name();
}
