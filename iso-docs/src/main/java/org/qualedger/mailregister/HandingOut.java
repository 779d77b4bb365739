package org.qualedger.mailregister;

import org.jspecify.annotations.Nullable;
import org.qualedger.approval.Signature;

/**
 * Who came for the item (签收).
 *
 * @param collectedBy name of the person
 * @param relation who the person is to the addressee
 * @param authority where the written authority is kept or what it says, or null where there is none
 * @param signature the person's signature, or null where it was not taken
 */
public record HandingOut(
    String collectedBy,
    Relation relation,
    @Nullable String authority,
    @Nullable Signature signature) {

  /** Who collects, seen from the addressee. */
  public enum Relation {
    /** 本人. */
    SELF,
    /** 家属. */
    FAMILY,
    /** 代理人. */
    AGENT
  }

  boolean hasAuthority() {
    return authority != null && !authority.isBlank();
  }
}
