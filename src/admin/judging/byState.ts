const order = ['open', 'planned', 'closed'] as const

/** What runs stands first, what is over last; otherwise as they came. */
export const byState = <Round extends { state: (typeof order)[number] }>(
  rounds: readonly Round[],
): Round[] => rounds.toSorted((a, b) => order.indexOf(a.state) - order.indexOf(b.state))
