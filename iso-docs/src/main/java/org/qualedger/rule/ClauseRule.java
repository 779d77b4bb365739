package org.qualedger.rule;

import org.qualedger.document.ClauseId;

/**
 * A clause that can be checked.
 *
 * @param <D> dossier it judges
 */
public interface ClauseRule<D> {
  /** The clause that this rule checks. */
  ClauseId clause();

  /** Key of the rule's texts: the clause's title and our one-sentence summary of it. */
  default String nameKey() {
    return "clause." + clause().path();
  }

  /** Judges a dossier at the moment it names. */
  Finding judge(D dossier);
}
