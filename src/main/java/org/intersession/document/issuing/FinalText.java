package org.intersession.document.issuing;

import java.util.Map;
import org.intersession.document.file.FileActions;
import org.intersession.document.symbol.Symbol;
import org.intersession.meeting.distribution.Distribution;
import org.intersession.platform.language.Translated;

/**
 * The final text of an outcome, as it is to go out.
 *
 * @param symbol null where the next one is to be taken
 * @param editions by language, each already kept in the file store
 */
public record FinalText(
        Translated title, Symbol symbol, Distribution distribution, Map<String, FileActions.Kept> editions) {}
