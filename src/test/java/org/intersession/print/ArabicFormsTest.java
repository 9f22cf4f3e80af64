package org.intersession.print;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArabicFormsTest {
    private final ArabicForms forms = new ArabicForms();

    @ParameterizedTest
    @CsvSource({
        "ببب, \uFE91\uFE92\uFE90",
        "ب, \uFE8F",
        "دار, \uFEA9\uFE8D\uFEAD",
        "لا, \uFEFB",
        "بلا, \uFE91\uFEFC",
        "پیچ, \uFB58\uFBFF\uFB7B",
        "ٹیپو, \uFB68\uFBFF\uFB59\uFEEE",
        "بَب, \uFE91\u064E\uFE90",
        "ب\u200Cب, \uFE8F\u200C\uFE8F",
    })
    void aLetterTakesTheFormThatItsNeighboursGive(String typed, String shaped) {
        assertEquals(shaped, forms.shapeText(typed));
        assertEquals(typed, forms.deshapeText(shaped));
    }

    @Test
    void otherScriptsAreLeftAlone() {
        String text = "Zoë 陈 שרה श्री 12 (IDM/2027)";
        assertEquals(text, forms.shapeText(text));
    }

    @Test
    void fromRightToLeftBracketsAreMirrored() {
        assertEquals(")ب(", forms.reorderRTLTextToLTR(")ب("));
        assertEquals("(جب)", forms.reorderRTLTextToLTR("(بج)"));
    }
}
