package org.qualedger.chart;

import java.util.List;

/**
 * What a cause-and-effect diagram shows: an effect and the tree of its possible causes. The causes
 * of the first level are the categories at the main bones, each with causes, each with causes of
 * their own; what lies deeper is not drawn.
 *
 * @param effect what is to be explained, in the language of the chart
 * @param categories the main bones
 */
public record CauseDiagramPicture(String effect, List<Cause> categories) {

  /** Copies the list. */
  public CauseDiagramPicture {
    categories = List.copyOf(categories);
  }

  /**
   * A possible cause.
   *
   * @param name in the language of the chart
   * @param verified whether facts have confirmed it
   * @param causes what may be behind it
   */
  public record Cause(String name, boolean verified, List<Cause> causes) {

    /** Copies the list. */
    public Cause {
      causes = List.copyOf(causes);
    }

    /** A cause that is only suspected, with what may be behind it. */
    public static Cause suspected(String name, Cause... causes) {
      return new Cause(name, false, List.of(causes));
    }

    /** A cause that facts have confirmed, with what may be behind it. */
    public static Cause verified(String name, Cause... causes) {
      return new Cause(name, true, List.of(causes));
    }
  }
}
