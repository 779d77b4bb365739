package org.qualedger.approval;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qualedger.document.ClauseId;

/** The answer to a verb: it was carried out, or it was refused and nothing changed. */
public sealed interface Decision {

  /** The verb was carried out. */
  record Granted() implements Decision {}

  /**
   * The verb was refused and the record is as it was.
   *
   * @param code what is wrong; the texts of the edge make a sentence of it
   * @param clause the clause that forbids it, or null where plain sense does
   * @param field the input at fault, or null where it is the situation
   * @param args values for the sentence, such as the present stage
   */
  record Refused(
      RefusalCode code, @Nullable ClauseId clause, @Nullable String field, List<String> args)
      implements Decision {
    public Refused {
      args = List.copyOf(args);
    }
  }

  /** The verb was carried out. */
  static Decision grant() {
    return new Granted();
  }

  static Refused refused(RefusalCode code, String... args) {
    return new Refused(code, null, null, List.of(args));
  }

  /** A refusal that points at one input. */
  static Refused refusedField(String field, RefusalCode code, String... args) {
    return new Refused(code, null, field, List.of(args));
  }

  /** A refusal that a clause of the procedure demands. */
  static Refused refusedBy(String clause, RefusalCode code, String... args) {
    return new Refused(code, ClauseId.procedure(clause), null, List.of(args));
  }

  default boolean isGranted() {
    return this instanceof Granted;
  }
}
