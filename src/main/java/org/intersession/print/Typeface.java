package org.intersession.print;

import static com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle.ITALIC;
import static com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle.NORMAL;
import static java.lang.Character.UnicodeScript.ARABIC;
import static java.lang.Character.UnicodeScript.ARMENIAN;
import static java.lang.Character.UnicodeScript.BOPOMOFO;
import static java.lang.Character.UnicodeScript.DEVANAGARI;
import static java.lang.Character.UnicodeScript.ETHIOPIC;
import static java.lang.Character.UnicodeScript.GEORGIAN;
import static java.lang.Character.UnicodeScript.HAN;
import static java.lang.Character.UnicodeScript.HANGUL;
import static java.lang.Character.UnicodeScript.HEBREW;
import static java.lang.Character.UnicodeScript.HIRAGANA;
import static java.lang.Character.UnicodeScript.KATAKANA;
import static java.lang.Character.UnicodeScript.THAI;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.InputStream;
import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The fonts of our paper (see {@code fonts/README.md}): one face for Latin, Cyrillic and Greek, and behind it one for
 * each other script, in this order.
 */
enum Typeface {
    SERIF("NotoSerif-Regular", 400, NORMAL),
    SERIF_BOLD("NotoSerif-Bold", 700, NORMAL),
    SERIF_ITALIC("NotoSerif-Italic", 400, ITALIC),
    NASKH("NotoNaskhArabic-Regular", 400, NORMAL, ARABIC),
    NASKH_BOLD("NotoNaskhArabic-Bold", 700, NORMAL, ARABIC),
    CHINESE("NotoSansSC-Regular", 400, NORMAL, HAN, HIRAGANA, KATAKANA, BOPOMOFO),
    KOREAN("NotoSansKR-Regular", 400, NORMAL, HANGUL),
    NAGARI("NotoSerifDevanagari-Regular", 400, NORMAL, DEVANAGARI),
    NAGARI_BOLD("NotoSerifDevanagari-Bold", 700, NORMAL, DEVANAGARI),
    THAI_SERIF("NotoSerifThai-Regular", 400, NORMAL, THAI),
    ETHIOPIC_SERIF("NotoSerifEthiopic-Regular", 400, NORMAL, ETHIOPIC),
    GEORGIAN_SERIF("NotoSerifGeorgian-Regular", 400, NORMAL, GEORGIAN),
    ARMENIAN_SERIF("NotoSerifArmenian-Regular", 400, NORMAL, ARMENIAN),
    HEBREW_SERIF("NotoSerifHebrew-Regular", 400, NORMAL, HEBREW);

    private final String file;
    private final int weight;
    private final FontStyle style;
    private final Set<UnicodeScript> scripts;

    Typeface(String file, int weight, FontStyle style, UnicodeScript... scripts) {
        this.file = file;
        this.weight = weight;
        this.style = style;
        this.scripts = Set.of(scripts);
    }

    /** The faces that a text needs. The Chinese one alone is 7 MB, which a letter in French need not load. */
    static Set<Typeface> of(String text) {
        var present = text.codePoints().mapToObj(UnicodeScript::of).collect(Collectors.toSet());
        var faces = EnumSet.allOf(Typeface.class);
        faces.removeIf(f -> !f.scripts.isEmpty() && f.scripts.stream().noneMatch(present::contains));
        return faces;
    }

    void addTo(PdfRendererBuilder builder) {
        var use = EnumSet.of(scripts.isEmpty() ? FSFontUseCase.DOCUMENT : FSFontUseCase.FALLBACK_PRE);
        builder.useFont(this::open, scripts.isEmpty() ? "Noto Serif" : file, weight, style, true, use);
    }

    private InputStream open() {
        return Typeface.class.getResourceAsStream("/fonts/" + file + ".ttf");
    }
}
