package org.intersession.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.Optional;

/** The personal link of a mail, {@link Mail#LINK}. */
@ApplicationScoped
class PersonalLinkSecret implements Secret {
    private final Instance<LinkAddresses> addresses;

    PersonalLinkSecret(Instance<LinkAddresses> addresses) {
        this.addresses = addresses;
    }

    @Override
    public String placeholder() {
        return Mail.LINK;
    }

    @Override
    public boolean goesIn(Letter letter) {
        return letter.personalLink != null;
    }

    @Override
    public String addressIn(Mail mail) {
        return Optional.ofNullable(mail.personalLink)
                .flatMap(addresses.get()::of)
                .orElseThrow(() -> new Unissued("Its text has a personal link that nobody issued."));
    }
}
