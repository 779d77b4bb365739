package org.qualedger.ledger;

/**
 * The root of a perfect subtree with its place in the tree, as it is stored.
 *
 * @param level the height of the subtree, 0 for a leaf
 * @param index the position among the subtrees of that height, from 0
 * @param hash the root of the subtree
 */
public record MerkleNode(int level, long index, Hash hash) {}
