/** Below this a finding is told but decides nothing. */
export const COUNTS = 0.5
/** From here on the machine refuses by itself; below, a person looks. */
export const REFUSES = 0.7
/** As sure as a finding may be that leaves the decision to a person. */
export const HELD = 0.69

/** The finding, for a person to decide. */
export const held = <Any extends { confidence: number }>(finding: Any): Any => ({
  ...finding,
  confidence: Math.min(finding.confidence, HELD),
})
