package org.qualedger.assembled.kill;

import jakarta.json.JsonObject;
import org.qualedger.ledger.Hash;
import org.qualedger.ledger.MerkleTree;

/** A head of the ledger as somebody saw it. */
record Head(long size, Hash root) {
  static final Head EMPTY = new Head(0, MerkleTree.EMPTY_ROOT);

  static Head of(JsonObject head) {
    return new Head(head.getJsonNumber("size").longValue(), Hash.fromHex(head.getString("root")));
  }
}
