package org.intersession.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Set;
import org.intersession.platform.Account;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonTest {
    @ParameterizedTest
    @CsvSource({
        "María, García López, Maria, Garcia, Maria Garcia, true",
        "María, García, Maria, GARCÍA-LÓPEZ, Maria García-López, true",
        ", García, , , Dr María García, true",
        "Wei, Zhang, Zhang, Wei, Zhang Wei, true",
        "María, García, , , someone-1, true",
        ", Suharto, , Suharto, Suharto, true",
        "Ana, de la Cruz, Ana, de la Peña, Ana de la Peña, false",
        "Maria, Falsename, Maria, Garcia, Maria Garcia, false",
        ", Falsename, , , Maria Garcia, false",
        "Maria, Falsename, , Garcia, garcia, false",
        ", !, Maria, Garcia, Maria Garcia, false",
    })
    void mayBeWhomTheProviderCallsByAFamilyNameOfTheirs(
            String given, String family, String toldGiven, String toldFamily, String told, boolean expected) {
        var person = new Person("mission@example.org", null, given, family, Instant.EPOCH);
        var account = new Account(
                "issuer", "subject", "mission@example.org", true, told, toldGiven, toldFamily, Set.of(), null, null);
        assertEquals(expected, person.mayBe(account));
    }
}
