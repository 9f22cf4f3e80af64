package org.intersession.identity;

/** An address as somebody sees it who may not be its owner: {@code m…z@…}. */
public final class Masked {
    private Masked() {}

    public static String mail(String address) {
        var name = address.substring(0, Math.max(1, address.indexOf('@')));
        return name.charAt(0) + "…" + (name.length() > 1 ? name.substring(name.length() - 1) : "") + "@…";
    }
}
