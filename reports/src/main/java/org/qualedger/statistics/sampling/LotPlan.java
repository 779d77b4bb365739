package org.qualedger.statistics.sampling;

import org.qualedger.statistics.UnusableDataException;

/**
 * The single sampling plan of ISO 2859-1 (GB/T 2828.1) for a lot: how many items to inspect and up
 * to how many nonconforming ones to accept the lot.
 *
 * <p>Where the letter of the lot has no plan for the AQL, the arrow of the master table leads to
 * the plan of another letter, and that plan's sample size is taken with it. A sample not smaller
 * than the lot means that every item is inspected.
 *
 * @param codeLetter letter of the lot and level
 * @param planLetter letter of the plan
 * @param sampleSize items to inspect: that of the plan, or the lot
 * @param tableSampleSize items in a sample of the plan
 * @param acceptanceNumber Ac: with so many or fewer the lot is accepted
 * @param fullInspection whether every item is inspected
 */
public record LotPlan(
    CodeLetter codeLetter,
    CodeLetter planLetter,
    long sampleSize,
    int tableSampleSize,
    int acceptanceNumber,
    boolean fullInspection) {

  /**
   * The plan for a lot.
   *
   * @param lotSize items in the lot
   * @throws UnusableDataException INVALID_INPUT for fewer than two items
   */
  public static LotPlan of(
      long lotSize, InspectionLevel level, AcceptanceQualityLimit limit, Inspection inspection) {
    CodeLetter codeLetter = CodeLetter.of(lotSize, level);
    CodeLetter letter = codeLetter;
    MasterTable.Cell cell = MasterTable.cell(inspection, letter, limit);
    while (cell instanceof MasterTable.Arrow(int step)) {
      letter = letter.shifted(step);
      cell = MasterTable.cell(inspection, letter, limit);
    }
    int size = letter.sampleSize();
    return new LotPlan(
        codeLetter,
        letter,
        Math.min(size, lotSize),
        size,
        ((MasterTable.Plan) cell).acceptance(),
        size >= lotSize);
  }

  /** Re: with so many or more the lot is not accepted. */
  public int rejectionNumber() {
    return acceptanceNumber + 1;
  }
}
