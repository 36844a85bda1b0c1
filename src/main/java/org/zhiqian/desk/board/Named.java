package org.zhiqian.desk.board;

/** A code with what people call it. */
record Named(String code, String label) {}
