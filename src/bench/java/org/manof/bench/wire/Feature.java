package org.manof.bench.wire;

/** The numbers under which Flow 25.2 keeps the parts of a node, as far as they are read here. */
final class Feature {
    static final int DATA = 0;
    static final int PROPERTIES = 1;
    static final int CHILDREN = 2;
    static final int ATTRIBUTES = 3;
    static final int LISTENERS = 4;
    static final int TEXT = 7;
    static final int RECONNECT = 9;
    static final int CLASSES = 11;
    static final int SHADOW_ROOT = 20;
    static final int VIRTUAL_CHILDREN = 24;

    private Feature() {}
}
