package org.intersession.addressee;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import org.hibernate.Session;
import org.hibernate.annotations.processing.Find;
import org.hibernate.annotations.processing.HQL;
import org.intersession.identity.Mailbox;
import org.intersession.registry.Party;
import org.intersession.registry.Process;

/** To whom each process writes. Whoever asks has been found to be its secretariat. */
public interface Addressees {
    Session session();

    @Find
    Optional<Process> process(String slug);

    @HQL(
            "select a from Addressee a join fetch a.party where a.process = :process order by a.party.code, a.copy, a.email")
    List<Addressee> of(Process process);

    @HQL("where process = :process and party.code = :code and lower(email) = lower(:email)")
    Optional<Addressee> at(Process process, String code, String email);

    default void flush() {
        session().flush();
    }

    /** A number, 0 or more, that is another where any of a process's addresses is. */
    default int version(List<Addressee> all) {
        var sum = new CRC32();
        all.forEach(it -> sum.update((it.id + ":" + it.version + ",").getBytes(StandardCharsets.UTF_8)));
        return (int) (sum.getValue() >>> 1);
    }

    /** The address that is kept of a party, however it was typed. */
    default Optional<Addressee> kept(Process process, String party, String email) {
        return new NameIndex(present())
                .find(party)
                .filter(NameIndex.Found::certain)
                .flatMap(it -> at(process, it.party().code, email));
    }

    @HQL("select c from Correspondence c join fetch c.party where c.process = :process")
    List<Correspondence> languages(Process process);

    @HQL("where process = :process and party = :party")
    Optional<Correspondence> language(Process process, Party party);

    @HQL("select p from Party p where p.validUntil is null order by p.code")
    List<Party> present();

    @HQL("where code = :code")
    Optional<Party> party(String code);

    /** The addresses of those parties, those written to before those in copy. */
    @HQL("where process = :process and party.id in :parties order by copy, email")
    List<Addressee> of(Process process, Collection<UUID> parties);

    /** Whoever of those parties was written to at one address is from now on at another; twice at one nobody is. */
    default void move(Process process, Collection<UUID> parties, String from, String to) {
        var all = of(process, parties);
        for (var one : all) {
            if (!Mailbox.same(one.email, from) || Mailbox.same(from, to)) {
                continue;
            }
            if (all.stream().anyMatch(it -> it.party.equals(one.party) && Mailbox.same(it.email, to))) {
                one.delete();
            } else {
                one.movesTo(to);
            }
        }
    }

    /** The language of correspondence where it is not the party's usual one. */
    default Map<UUID, String> chosenLanguages(Process process) {
        return languages(process).stream().collect(Collectors.toMap(it -> it.party.id, it -> it.language));
    }
}
