package org.zhiqian.engine;

/** A group or list of a form, as the JSON text it was submitted as. */
record FormJson(String text) {}
