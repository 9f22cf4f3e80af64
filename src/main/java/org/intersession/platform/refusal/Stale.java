package org.intersession.platform.refusal;

/** Somebody else changed this since it was read: HTTP 409. */
public class Stale extends RuntimeException {}
