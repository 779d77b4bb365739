package org.qualedger.assembled.kill;

import org.jspecify.annotations.Nullable;

/**
 * A change of which the server said that it was done.
 *
 * @param number the record
 * @param revision its revision after the change
 * @param verb what was done
 * @param word a word that only this record has, where the change created it
 * @param contentHash the hash of the revision, where the server lived to be asked for it
 */
record Acknowledged(
    String number, int revision, String verb, @Nullable String word, @Nullable String contentHash) {

  Acknowledged withHash(String hash) {
    return new Acknowledged(number, revision, verb, word, hash);
  }

  /** The address of the revision. */
  String path() {
    return "/api/records/" + number + "/revisions/" + revision;
  }
}
