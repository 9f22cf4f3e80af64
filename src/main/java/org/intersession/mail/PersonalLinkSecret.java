package org.intersession.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;

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
    public String addressIn(Mail mail) {
        return addresses.get().of(mail.personalLink);
    }
}
