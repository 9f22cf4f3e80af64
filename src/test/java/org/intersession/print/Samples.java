package org.intersession.print;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Pages as the features will print them, with names in many scripts; all persons are invented. */
final class Samples {
    record Name(String language, String direction, String name) {}

    /** What has to survive print and be found again by searching the file. */
    static final List<Name> NAMES = List.of(
            new Name("en", "ltr", "Ms. Zoë ÅSTRÖM-ŁUKASIEWICZ"),
            new Name("vi", "ltr", "Ông NGUYỄN Thế Đạt"),
            new Name("gn", "ltr", "Sr. Arandu G̃UARANÍ, Ọlá OGÚNṢẸ́Ỹ"),
            new Name("tr", "ltr", "Sayın Işık ĞÜNDOĞDU"),
            new Name("ru", "ltr", "г-жа Щёкина Наталья Юрьевна"),
            new Name("uk", "ltr", "пан Їжакевич Ґеорґій"),
            new Name("el", "ltr", "κ. Ευάγγελος Παπαδόπουλος"),
            new Name("ar", "rtl", "السيدة فاطمة الزهراء عبد الله"),
            new Name("fa", "rtl", "آقای گیو پژمان چراغی"),
            new Name("ur", "rtl", "جناب محمد ٹیپو ڈار"),
            new Name("ar", "rtl", "الأستاذ مُحَمَّد الآغا"),
            new Name("zh", "ltr", "陈镕基女士"),
            new Name("ja", "ltr", "山田ひかり カタリナ"),
            new Name("ko", "ltr", "김민서 씨"),
            new Name("th", "ltr", "นางสาวสุภาพร ใจดี"),
            new Name("am", "ltr", "ወይዘሮ ሰላም ተስፋዬ"),
            new Name("ka", "ltr", "ბატონი გიორგი"),
            new Name("hy", "ltr", "Տիկին Անահիտ"),
            new Name("he", "rtl", "גב' שרה כהן"));

    private Samples() {}

    static String page(String language, String title, String body) {
        return """
                <!DOCTYPE html>
                <html lang="%1$s" dir="%4$s">
                <head><title>%2$s</title><link rel="stylesheet" href="print:paper.css"></head>
                <body>%3$s</body>
                </html>""".formatted(language, title, body, language.equals("ar") ? "rtl" : "ltr");
    }

    static String letterhead(String name, String office) {
        return "<div class='letterhead'><p class='name'>" + name + "</p><p class='office'>" + office + "</p></div>";
    }

    static String foot(String reference) {
        return "<div class='foot'>" + reference + "</div>";
    }

    static String letter() {
        return page(
                "fr",
                "Note verbale IDM/2027/0042",
                foot(
                                "IDM/2027/0042<br>Démonstration. Aucune réunion de ce nom n'a été convoquée ; les réponses et les personnes sont inventées.")
                        + letterhead(
                                "Dialogue international sur la migration",
                                "Secrétariat · 17, route des Morillons · Genève")
                        + """
                        <table class='reference'><tr><td>IDM/2027/0042</td><td class='date'>Genève, le 4 janvier 2027</td></tr></table>
                        <p>Le Secrétariat du Dialogue international sur la migration présente ses compliments à la Mission
                        permanente de la Côte d'Ivoire auprès de l'Office des Nations Unies et des autres organisations
                        internationales à Genève et a l'honneur d'inviter le Gouvernement de la Côte d'Ivoire à participer
                        à l'atelier de suivi « Renforcer les capacités de gestion des migrations », qui se tiendra à Genève
                        les 15 et 16 mars 2027.</p>
                        <p>Il saurait gré à la Mission permanente de bien vouloir lui communiquer, le vendredi 5 mars 2027 à
                        18 heures, heure de Genève, au plus tard, les noms et titres fonctionnels des membres de la
                        délégation, qui pourra compter deux personnes au plus.</p>
                        <p>Le Secrétariat du Dialogue international sur la migration saisit cette occasion pour renouveler à
                        la Mission permanente de la Côte d'Ivoire les assurances de sa très haute considération.</p>
                        <p class='closing'>Genève, le 4 janvier 2027</p>
                        <p class='addressee' style='margin-top: 14mm'>Mission permanente de la Côte d'Ivoire<br>auprès de l'Office des Nations Unies
                        et des autres organisations internationales à Genève</p>
                        <p class='note'>Pièces jointes : ordre du jour provisoire <span class='symbol'>(IDM/2027/CAP/1)</span>, informations à l'intention des participants
                        <span class='symbol'>(IDM/2027/CAP/INF.1).</span> Cette réunion se tient selon la règle de Chatham House : chacun peut utiliser ce qu'il
                        entend, sans révéler l'identité ni l'appartenance des orateurs, ni celles d'aucun autre participant.</p>""");
    }

    /** A list of participants with a row for each number. */
    static String list(int rows) {
        String body = IntStream.rangeClosed(1, rows)
                .mapToObj(i -> {
                    Name name = NAMES.get(i % NAMES.size());
                    return "<tr><td class='number'>%d</td><td lang='%s' dir='%s' style='text-align: left'>%s</td><td>Deputy Director, Department of Migration and Consular Affairs, Ministry of Foreign Affairs</td><td>Delegate</td></tr>"
                            .formatted(i, name.language, name.direction, name.name);
                })
                .collect(Collectors.joining());
        return page(
                "en",
                "Provisional list of participants",
                foot("IDM/2027/CAP/INF.2 · Provisional list of participants")
                        + letterhead(
                                "International Dialogue on Migration", "Secretariat · 17 route des Morillons · Geneva")
                        + "<p class='distribution'>Distribution: limited</p><h1>Provisional list of participants</h1>"
                        + "<p class='lead'>Developing Capacity to Manage Migration: follow-up workshop. Geneva, 15–16 March 2027</p>"
                        + "<table class='list'><thead><tr><th class='number'>No.</th><th>Name</th><th>Functional title</th><th>Role</th></tr></thead><tbody>"
                        + "<tr class='group'><th colspan='4'>Côte d'Ivoire</th></tr>" + body + "</tbody></table>"
                        + "<p class='note'>The designations employed and the presentation of material do not imply the expression of any opinion whatsoever.</p>");
    }

    static String confirmation() {
        return page(
                "ar",
                "تأكيد التسجيل",
                foot("IDM/2027/CAP · 0042")
                        + letterhead("الحوار الدولي بشأن الهجرة", "الأمانة · جنيف")
                        + """
                        <h1>تأكيد التسجيل</h1>
                        <p>تؤكد الأمانة تسجيل الشخص المذكور أدناه في حلقة العمل «تنمية القدرات على إدارة الهجرة» (IDM/2027/CAP)،
                        التي ستعقد في جنيف يومي 15 و16 آذار/مارس 2027.</p>
                        <table class='facts'>
                        <tr><th>الاسم</th><td>السيدة فاطمة الزهراء عبد الله</td></tr>
                        <tr><th>الوفد</th><td>المغرب</td></tr>
                        <tr><th>الصفة</th><td>رئيسة الوفد</td></tr>
                        <tr><th>المرجع</th><td>IDM/2027/CAP-0042</td></tr>
                        </table>"""
                        + "<div class='code'><img alt='IDM/2027/CAP-0042' src='"
                        + Qr.of("https://intersession.example/desk/IDM-2027-CAP-0042")
                                .image()
                        + "'><p>يُرجى إبراز هذه الرسالة عند مكتب التسجيل.</p></div>");
    }

    /** Each name in a paragraph of its own. */
    static String names() {
        return page(
                "en",
                "Names",
                NAMES.stream()
                        .map(n -> "<p lang='%s' dir='%s'>%s</p>".formatted(n.language, n.direction, n.name))
                        .collect(Collectors.joining()));
    }
}
