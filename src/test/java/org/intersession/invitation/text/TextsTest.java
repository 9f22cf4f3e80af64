package org.intersession.invitation.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.intersession.addressee.AddresseesGiven;
import org.intersession.document.Document;
import org.intersession.document.Papers;
import org.intersession.document.symbol.Symbol;
import org.intersession.invitation.Invitation;
import org.intersession.meeting.Meeting;
import org.intersession.meeting.distribution.Distribution;
import org.intersession.platform.language.Translated;
import org.intersession.registry.Process;
import org.intersession.testing.Browsing;
import org.intersession.testing.Given;
import org.intersession.testing.Stack;
import org.intersession.web.Site;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The words of invitations: those the application brings, a process's, a meeting's. */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class TextsTest {
    @Inject
    Site site;

    private Process process;
    private Meeting meeting;
    private Browsing officer;
    private String page;

    @BeforeEach
    void aMeeting() {
        process = Given.process("manila");
        meeting = another();
        officer = Given.officer(process);
        page = "/meetings/" + meeting.slug;
        AddresseesGiven.at(process, "MLI", Given.unique("texts") + "@example.org", false);
        AddresseesGiven.at(process, "FJI", Given.unique("texts") + "@example.org", false);
        AddresseesGiven.at(process, "IOM", Given.unique("texts") + "@example.org", false);
    }

    private Meeting another() {
        return Given.meeting(process, it -> {
            Given.announce(it);
            it.title = Translated.of(Map.of("en", "Texts", "fr", "Textes", "es", "Textos"));
        });
    }

    /** The process has the words it had before. */
    @AfterEach
    void noTexts() {
        Given.in(() -> InvitationText.delete("process.id", process.id));
    }

    private Browsing reviewed(Meeting at, String names) {
        officer.get("/meetings/" + at.slug + "/audience?names=" + names.replace(",", "%0A"));
        return officer.submit("/audience");
    }

    private String letterTo(Meeting at, String code) {
        return officer.get("/meetings/" + at.slug + "/invitations?letter=" + code)
                .page()
                .select(".letter-sheet")
                .text();
    }

    @Test
    void aProcessWritesItsOwnAndAMeetingMayDiffer() {
        reviewed(meeting, "Fiji");
        officer.get("/processes/manila/texts")
                .submit("/texts", "note-verbale.subject.en", "{title}", "note-verbale.text.en", "Words {of-party}.");
        assertEquals(200, officer.status());
        assertTrue(letterTo(meeting, "FJI").endsWith("Texts Words of Fiji."), letterTo(meeting, "FJI"));
        officer.get(page + "/texts").submit("/texts", "note-verbale.text.en", "Come {in-city}.");
        assertTrue(letterTo(meeting, "FJI").contains("Come in Geneva."));
        var other = another();
        reviewed(other, "Fiji");
        assertTrue(letterTo(other, "FJI").endsWith("Texts Words of Fiji."), letterTo(other, "FJI"));
    }

    @Test
    void aStateIsSentANoteVerbaleAndAnOrganizationALetter() {
        reviewed(meeting, "Fiji,IOM");
        assertTrue(letterTo(meeting, "FJI").contains("presents its compliments"), letterTo(meeting, "FJI"));
        assertTrue(
                letterTo(meeting, "IOM").contains("Texts")
                        && !letterTo(meeting, "IOM").contains("compliments"),
                letterTo(meeting, "IOM"));
    }

    /** PROTOCOL.md's note, to the letter. */
    @Test
    void theNoteVerbaleReadsAsTheProtocolHasItInEachLanguage() {
        var idm = Given.process("idm");
        for (var code : List.of("FJI", "MLI", "PER")) {
            AddresseesGiven.at(idm, code, Given.unique("note") + "@example.org", false);
        }
        var at = Given.meeting(idm, it -> {
            Given.announce(it);
            it.title = Translated.of(Map.of("en", "Texts", "fr", "Textes", "es", "Textos"));
        });
        officer = Given.officer(idm);
        reviewed(at, "Fiji,Mali,Peru");
        var said = Map.of(
                "FJI",
                "The Secretariat of the International Dialogue on Migration presents its compliments to the Permanent"
                        + " Mission of Fiji to the United Nations Office and other international organizations in Geneva"
                        + " and has the honour to invite the Government of Fiji to participate in “Texts”, to be"
                        + " held in Geneva on 27 and 28 September 2027. The Secretariat would be grateful if the"
                        + " Permanent Mission could communicate, by Friday 27 August 2027, 18:00, Geneva time, the names"
                        + " and functional titles of the members of the delegation, which may comprise up to 2"
                        + " persons. The Secretariat of the International Dialogue on Migration avails itself of this"
                        + " opportunity to renew to the Permanent Mission of Fiji the assurances of its highest"
                        + " consideration.",
                "MLI",
                "Le Secrétariat du Dialogue international sur la migration présente ses compliments à la Mission"
                        + " permanente du Mali auprès de l'Office des Nations Unies et des autres organisations"
                        + " internationales à Genève et a l'honneur d'inviter le Gouvernement du Mali à participer à"
                        + " « Textes », qui se tiendra à Genève les 27 et 28 septembre 2027. Il saurait gré à la"
                        + " Mission permanente de bien vouloir lui communiquer, le vendredi 27 août 2027, 18:00,"
                        + " heure de Genève, au plus tard, les noms et titres fonctionnels des membres de la"
                        + " délégation, qui pourra compter 2 personnes au plus. Le Secrétariat du Dialogue"
                        + " international sur la migration saisit cette occasion pour renouveler à la Mission permanente"
                        + " du Mali les assurances de sa très haute considération.",
                "PER",
                "La Secretaría del Diálogo Internacional sobre la Migración saluda atentamente a la Misión Permanente"
                        + " del Perú ante la Oficina de las Naciones Unidas y otras organizaciones internacionales en"
                        + " Ginebra y tiene el honor de invitar al Gobierno del Perú a participar en «Textos», que se"
                        + " celebrará en Ginebra los días 27 y 28 de septiembre de 2027. La Secretaría agradecería que"
                        + " se le comunicaran, a más tardar el viernes 27 de agosto de 2027, 18:00, hora de Ginebra,"
                        + " los nombres y cargos de los integrantes de la delegación, que podrá constar de hasta 2"
                        + " personas. La Secretaría del Diálogo Internacional sobre la Migración aprovecha la"
                        + " oportunidad para reiterar a la Misión Permanente del Perú las seguridades de su más alta"
                        + " consideración.");
        said.forEach((code, note) -> {
            var letter = letterTo(at, code).replace('’', '\'').replace('\u00a0', ' ');
            assertTrue(letter.endsWith(note), letter + "\n" + note);
        });
    }

    /** Agenda, concept note and information for participants, as far as they are out for everybody. */
    @Test
    void whatGoesWithItIsNamedUnderItInEachLanguageAndWhatNotEverybodyMayReadIsNot() {
        var agenda = enclosed("Agenda", "Ordre du jour", Document.Type.AGENDA, Distribution.GENERAL);
        var notes = enclosed("Notes", "Notes", Document.Type.INFORMATION_FOR_PARTICIPANTS, Distribution.GENERAL);
        enclosed("Hidden", "Hidden", Document.Type.AGENDA, Distribution.LIMITED);
        enclosed("Paper", "Paper", Document.Type.WORKING, Distribution.GENERAL);
        var early = enclosed("Early", "Early", Document.Type.CONCEPT_NOTE, Distribution.GENERAL);
        Given.in(() ->
                Document.update("embargoUntil = ?1 where id = ?2", Instant.parse("2099-01-01T00:00:00Z"), early.id));
        reviewed(meeting, "Fiji,Mali,IOM");
        for (var code : List.of("FJI", "IOM")) {
            assertTrue(
                    letterTo(meeting, code)
                            .endsWith("Enclosures: " + lines("Agenda", agenda) + " " + lines("Notes", notes)),
                    letterTo(meeting, code));
        }
        assertTrue(
                letterTo(meeting, "MLI")
                        .replace('\u00a0', ' ')
                        .endsWith("Pièces jointes : " + lines("Ordre du jour", agenda) + " " + lines("Notes", notes)),
                letterTo(meeting, "MLI"));
        assertFalse(letterTo(reviewed("Fiji"), "FJI").contains("Enclosures"));
    }

    private Document enclosed(String english, String french, Document.Type type, Distribution distribution) {
        var number = Given.in(() -> Document.count("meeting.id", meeting.id)) + 1;
        return Papers.of(meeting, it -> {
            it.symbols.set(
                    0,
                    Symbol.of(meeting.slug.toUpperCase(Locale.ROOT) + "/" + number)
                            .orElseThrow());
            it.type = type;
            it.title = Translated.of(Map.of("en", english, "fr", french));
            Papers.issue(it, distribution);
        });
    }

    private String lines(String title, Document paper) {
        return paper.symbol() + " – " + title + " " + site.at("/doc/" + paper.symbol());
    }

    /** To another meeting, which has no papers. */
    private Meeting reviewed(String names) {
        var other = another();
        reviewed(other, names);
        return other;
    }

    @Test
    void aLanguageWithoutTextIsNotSentAndThePageSaysHowManyThatConcerns() {
        officer.get(page + "/texts").submit("/texts", "note-verbale.text.fr", "");
        reviewed(meeting, "Mali,Fiji");
        assertEquals(List.of("1 without a text in French"), officer.texts(".exceptions strong"));
        assertEquals(List.of("Send 1 invitation"), officer.texts("main .btn-primary"));
        officer.submit("/invitations");
        assertEquals(List.of("FJI"), Given.in(() -> Invitation.<Invitation>list("meeting.id", meeting.id).stream()
                .map(it -> it.party.code)
                .toList()));
        assertEquals(
                "/meetings/" + meeting.slug + "/texts",
                officer.page().select(".exceptions a").attr("href"));
    }

    @Test
    void aFieldThatDoesNotExistIsRefusedBesideTheTextAndKept() {
        officer.get(page + "/texts").submit("/texts", "letter.text.en", "Dear {minister},");
        assertEquals(422, officer.status());
        assertEquals(1, officer.texts("#f-letter-text-en-fault").size());
        assertTrue(officer.texts("#f-letter-text-en-fault").get(0).contains("minister"));
        assertEquals(
                "Dear {minister},",
                officer.page().select("[name=letter.text.en]").val());
    }

    @Test
    void nobodyElseWritesThem() {
        var other = Given.officer(Given.process("idm"));
        assertEquals(403, other.get("/processes/manila/texts").status());
        assertEquals(403, other.get(page + "/texts").status());
        assertEquals(404, Browsing.nobody().get("/processes/manila/texts").status());
    }
}
