package org.intersession.registry;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.intersession.registry.figures.Band;
import org.intersession.registry.membership.Category;
import org.intersession.registry.topic.Topic;

/** The words of the registry. */
@MessageBundle("registry")
public interface RegistryMessages {
    @Message("As listed in {when}, in the regional consultative processes:")
    String figuresLead(String when);

    @Message("States")
    String figureStates();

    @Message("memberships")
    String figureMemberships();

    @Message("in one")
    String inOne();

    @Message("in two")
    String inTwo();

    @Message("in three or more")
    String inThreeOrMore();

    @Message("Members of the United Nations in none")
    String inNone();

    @Message("other States in none")
    String othersInNone();

    @Message("other participants")
    String otherParticipants();

    @Message("Counted are States as members; who takes part otherwise is listed apart.")
    String countNote();

    @Message(
            "Informal, ongoing, non-binding: the mechanisms in which Governments, and agencies, consult each other on migration.")
    String processesLead();

    @Message("Name")
    String name();

    @Message("Acronym")
    String acronym();

    @Message("Established")
    String established();

    @Message("States")
    String statesListed();

    @Message("Memberships in all")
    String total();

    @Message("Also known as")
    String otherNames();

    @Message("Kind")
    String kindLabel();

    @Message("Scope")
    String scopeLabel();

    @Message("Listed as")
    String listedAsLabel();

    @Message("Region")
    String regionLabel();

    @Message("Initiated by")
    String initiatedBy();

    @Message("Chair")
    String chair();

    @Message("Secretariat")
    String secretariat();

    @Message("E-mail")
    String mail();

    @Message("Website")
    String website();

    @Message("Languages")
    String languages();

    @Message("Besides States")
    String alsoTakePart();

    @Message("As the source states it")
    String stated();

    @Message("Purposes")
    String purposes();

    @Message("Members, as listed in {when} ({n} {plural:en(n,'State','States')})")
    String members(long n, String when);

    @Message("Members, as entered by the secretariat on {when} ({n} {plural:en(n,'State','States')})")
    String membersEntered(long n, String when);

    @Message("Members")
    String membersTitle();

    @Message("It has no list of members: all States are invited to take part, and organizations as observers.")
    String listsNone();

    @Message("The source names no members.")
    String namesNone();

    @Message("Other participants")
    String others();

    @Message("Interested")
    String interested();

    @Message("Former participants")
    String former();

    @Message("until {when}")
    String until(String when);

    @Message("since {when}")
    String since(String when);

    @Message("listed as")
    String listedAs();

    @Message("Focus")
    String focus();

    @Message("In the words of the source")
    String inTheWordsOfTheSource();

    @Message("Members in common with other processes")
    String overlaps();

    @Message("States in common")
    String statesInCommon();

    @Message("All of its members also take part in {name}.")
    String within(String name);

    @Message("Examples of impact, as quoted")
    String quotations();

    @Message("Sources")
    String sources();

    @Message("States and other participants")
    String partiesTitle();

    @Message("States")
    String states();

    @Message("Territories")
    String territories();

    @Message("Organizations")
    String organizations();

    @Message("Historical")
    String historical();

    @Message("Find a State or another participant")
    String find();

    @Message("By its name, or by a former or common one.")
    String findHint();

    @Message("Find")
    String search();

    @Message("{n} {plural:en(n,'result','results')} for “{text}”")
    String found(long n, String text);

    @Message("No State or other participant is known by that name. Try the beginning of the name, or the whole list.")
    String foundNone();

    @Message("All")
    String everybody();

    @Message("States {band}, as listed in {when} ({n})")
    String inBand(String band, long n, String when);

    @Message("Members of the United Nations in no regional consultative process, as listed in {when} ({n})")
    String inNoneTitle(long n, String when);

    @Message("Other States in no regional consultative process, as listed in {when} ({n})")
    String othersInNoneTitle(long n, String when);

    @Message("States in at least one regional consultative process, as listed in {when} ({n})")
    String inAnyTitle(long n, String when);

    @Message("Other participants, as listed in {when} ({n})")
    String otherTitle(long n, String when);

    @Message("States that are members of each of these: {names}, as listed in {when} ({n})")
    String inAllTitle(String names, long n, String when);

    @Message("States that are members of one or more of these: {names}, as listed in {when} ({n})")
    String inEitherTitle(String names, long n, String when);

    @Message("Compare the members of two processes")
    String compare();

    @Message("One process")
    String oneProcess();

    @Message("Another process")
    String anotherProcess();

    @Message("in both")
    String inBoth();

    @Message("in one or the other")
    String inEither();

    @Message("Show the States")
    String show();

    @Message("Formal name")
    String formalName();

    @Message("Code")
    String code();

    @Message("Language of correspondence")
    String correspondence();

    @Message("Until {when}.")
    String validUntil(String when);

    @Message("Continued by")
    String continuedBy();

    @Message("Also succeeded by")
    String alsoSucceededBy();

    @Message("Continues")
    String continues();

    @Message("Also succeeds")
    String alsoSucceeds();

    @Message("Takes part in, as listed in {when}")
    String takesPart(String when);

    @Message("It takes part in no process of the registry, as listed in {when}.")
    String takesPartInNone(String when);

    @Message("Process")
    String processLabel();

    @Message("Takes part as")
    String categoryLabel();

    @Message("Dates")
    String datesLabel();

    @Message(
            "What consultations are about: the focus of the processes, and the common understandings and effective practices of the International Agenda for Migration Management.")
    String topicsLead();

    @Message("The focus of")
    String focusOf();

    @Message("It is not among the focus areas that the source gives.")
    String focusOfNone();

    @Message("RCP membership worldwide")
    String mapTitle();

    @Message(
            "One mark of equal size for each State, as listed in {when}. Each mark leads to the page of its State; the table says the same.")
    String mapLead(String when);

    @Message("Skip the map: to the table")
    String skipMap();

    @Message("To the map")
    String skipTable();

    @Message(
            "Coastlines: Natural Earth, public domain. The positions of the marks are approximate. Names are those of today; of States that came into being later there is no mark.")
    String mapSource();

    @Message("The same as a table")
    String tableTitle();

    @Message("Number of regional consultative processes of which each is a member, as listed in {when}")
    String tableCaption(String when);

    @Message("Processes")
    String number();

    @Message("As listed in {when}: {one} States in one, {two} in two, {three} in three or more")
    String mapSmall(int one, int two, int three, String when);

    @Message("Settings")
    String settings();

    @Message("Settings: {name}")
    String settingsOf(String name);

    @Message("What its secretariat proposes for each new meeting, and says of itself to the public.")
    String settingsLead();

    @Message("Name of the secretariat")
    String secretariatNameLabel();

    @Message("Chair or co-chairs, with dates")
    String chairLabel();

    @Message("Working languages")
    String workingLanguages();

    @Message("Time zone of the secretariat")
    String zone();

    @Message("The year of a reference is the year there. For example Europe/Zurich.")
    String zoneHint();

    @Message("Pattern of symbols")
    String symbolPattern();

    @Message(
            "It begins with a part of its own and a slash; symbols that begin so are of this process alone. With year, series and n between curly brackets where they change.")
    String symbolPatternHint();

    @Message("A pattern begins with a part of its own, up to a slash, which is the same in all its symbols.")
    String patternBeginsWithNothing();

    @Message("Symbols that begin so are of another process. Please choose another beginning.")
    String patternOfAnother();

    @Message("Usual notice, in days")
    String usualNotice();

    @Message("Places per delegation")
    String quota();

    @Message("The same for every State.")
    String quotaHint();

    @Message("Letter of nomination or note verbale")
    String letterRuleLabel();

    @Message("When a party of the list exists no more")
    String continuations();

    @Message("What continues it is invited in its place. Is whatever else succeeded it a member too?")
    String continuationsHint();

    @Message("To be decided")
    String continuationsUnasked();

    @Message("No, only what continues it")
    String continuationsYes();

    @Message("Yes, every successor")
    String continuationsNo();

    @Message("Save the settings")
    String saveSettings();

    @Message("Participants: {name}")
    String membersOf(String name);

    @Message("Enter who joins or leaves")
    String membershipsAct();

    @Message("People and appointments")
    String peopleAct();

    @Message(
            "What you enter here changes “as listed in July 2005” to the day on which you enter it. What the source lists is kept.")
    String membershipsLead();

    @Message("Add a participant")
    String add();

    @Message("State or other participant")
    String party();

    @Message("Its name or its code.")
    String partyHint();

    @Message("No State or other participant is known by that name. Write it as in the list, or write the code.")
    String partyUnknown();

    @Message("Several are meant by that: {names}. Write one of them in full.")
    String partySeveral(String names);

    @Message("Takes part as")
    String category();

    @Message("Since")
    String from();

    @Message("Year-month-day, for example 2027-03-05.")
    String dayHint();

    @Message("Add")
    String addAct();

    @Message("End")
    String end();

    @Message("First day without {name}")
    String lastDay(String name);

    @Message("It takes part already. End that first, if its category is to change.")
    String alreadyTakesPart();

    @Message("That day lies before the one on which it joined.")
    String endsBeforeItBegins();

    @Message("Add a party to the registry")
    String addParty();

    @Message("For a party with a designation of its own that the registry lacks. All names stand in all languages.")
    String addPartyLead();

    @Message("Capital letters, figures and hyphens, for example its acronym.")
    String codeHint();

    @Message("Another party has this code.")
    String codeTaken();

    @Message("A code has 2 to 20 capital letters, figures or hyphens and begins with a letter.")
    String codeForm();

    @Message("Name")
    String shortNameLabel();

    @Message("Formal name")
    String formalNameLabel();

    @Message("After “of”")
    String afterOfLabel();

    @Message("With its preposition: of the Network, du Réseau, de la Red.")
    String afterOfHint();

    @Message("Add this party")
    String addPartyAct();

    @Message("Territory")
    String territory();

    @Message("Write the whole address, beginning with https://.")
    String websiteForm();

    @Message("What it is")
    String whatItIs();

    @Message
    String kind(Process.Kind it);

    @Message
    String kinds(Process.Kind it);

    @Message
    String scope(Process.Scope it);

    @Message
    String categoryIs(Category it);

    @Message
    String letterRule(Process.LetterRule it);

    @Message
    String topicKind(Topic.Kind it);

    @Message
    String partyKind(Party.Kind it);

    @Message
    String organizationKind(Party.OrganizationKind it);

    @Message
    String bandIs(Band it);
}
