package org.intersession.vault;

import java.util.List;

/** What a feature keeps encrypted, so that keys can be changed under it. Its rows have an {@code id}. */
public interface Kept {
    String table();

    List<String> columns();
}
