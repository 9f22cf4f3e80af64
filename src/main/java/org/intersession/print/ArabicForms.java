package org.intersession.print;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.DecompositionType;
import com.ibm.icu.lang.UCharacter.JoiningType;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.Normalizer2;
import com.openhtmltopdf.bidi.BidiReorderer;
import java.util.HashMap;
import java.util.Map;

/**
 * Letters of the Arabic script in the form that their neighbours give them (The Unicode Standard, section 9.2), by the
 * presentation forms that our font has.
 *
 * <p>ICU's own shaping knows the letters of Arabic and stops there: Persian, Urdu, Pashto and Uighur names would fall
 * apart. Joining types and forms are read from ICU's data, so there is no table of ours.
 */
final class ArabicForms implements BidiReorderer {
    private static final Normalizer2 PLAIN = Normalizer2.getNFKCInstance();
    private static final Map<String, Integer> FORMS = forms();

    @Override
    public String shapeText(String text) {
        int[] letters = text.codePoints().toArray();
        var shaped = new StringBuilder();
        for (int i = 0; i < letters.length; i++) {
            boolean before = joinsForward(neighbour(letters, i, -1)) && joinsBackward(letters[i]);
            Integer ligature = i + 1 < letters.length ? form(before, false, letters[i], letters[i + 1]) : null;
            if (ligature != null) {
                shaped.appendCodePoint(ligature);
                i++;
                continue;
            }
            boolean after = joinsForward(letters[i]) && joinsBackward(neighbour(letters, i, 1));
            Integer form = form(before, after, letters[i]);
            shaped.appendCodePoint(form == null ? letters[i] : form);
        }
        return shaped.toString();
    }

    @Override
    public String deshapeText(String text) {
        return PLAIN.normalize(text);
    }

    /** Right to left becomes left to right, each mark before its letter: our fonts draw it ahead of the pen. */
    @Override
    public String reorderRTLTextToLTR(String text) {
        return Bidi.writeReverse(text, Bidi.DO_MIRRORING);
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }

    /** The next letter in that direction, marks passed over; 0 at the end. */
    private static int neighbour(int[] letters, int from, int step) {
        int at = from + step;
        while (at >= 0 && at < letters.length && joining(letters[at]) == JoiningType.TRANSPARENT) {
            at += step;
        }
        return at >= 0 && at < letters.length ? letters[at] : 0;
    }

    private static boolean joinsForward(int letter) {
        int type = joining(letter);
        return type == JoiningType.DUAL_JOINING || type == JoiningType.LEFT_JOINING || type == JoiningType.JOIN_CAUSING;
    }

    private static boolean joinsBackward(int letter) {
        int type = joining(letter);
        return type == JoiningType.DUAL_JOINING
                || type == JoiningType.RIGHT_JOINING
                || type == JoiningType.JOIN_CAUSING;
    }

    private static int joining(int letter) {
        return UCharacter.getIntPropertyValue(letter, UProperty.JOINING_TYPE);
    }

    private static Integer form(boolean before, boolean after, int... letters) {
        int type = before
                ? after ? DecompositionType.MEDIAL : DecompositionType.FINAL
                : after ? DecompositionType.INITIAL : DecompositionType.ISOLATED;
        return FORMS.get(type + new String(letters, 0, letters.length));
    }

    /** From single letters and from lam with alef, the one ligature that is not a matter of taste. */
    private static Map<String, Integer> forms() {
        var forms = new HashMap<String, Integer>();
        for (int form = 0xFB50; form <= 0xFEFC; form++) {
            String letters = PLAIN.getRawDecomposition(form);
            boolean lamAlef = form >= 0xFEF5;
            if (letters != null && letters.length() == (lamAlef ? 2 : 1)) {
                int type = UCharacter.getIntPropertyValue(form, UProperty.DECOMPOSITION_TYPE);
                forms.put(type + letters, form);
            }
        }
        return forms;
    }
}
