package org.intersession.web;

/** An address that takes files. Whether somebody may send one, and how large, is asked before its body is read. */
public interface UploadAddress {
    /**
     * @param bytes the largest file
     * @param sentence what is said of a larger one, in the language of whoever asks
     * @param back the page to return to; null for programs
     */
    record Limit(long bytes, String sentence, String back) {}

    /** Whether it is this one; the path is as it was sent. Asked of every request, so it looks nothing up. */
    boolean takes(String method, String path);

    /** Asks the policy, and fails as the act would. */
    Limit ask(String path);
}
