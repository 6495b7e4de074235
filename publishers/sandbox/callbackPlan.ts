import type { Effect } from './faults'
import type { World } from './world'

/** How the news of a publication will travel: decided when it is accepted, and kept with it. */
export type CallbackPlan =
  | { kind: 'callbackTwice' | 'callbackBefore' | 'callbackNever' }
  | { kind: 'callbackLate'; ms: number }

/** The plan a fault of the phase `callback` asks for. */
export const callbackPlan = (effect: Effect | undefined): CallbackPlan | undefined => {
  switch (effect?.kind) {
    case 'callbackLate':
      return { kind: effect.kind, ms: effect.ms }
    case 'callbackTwice':
    case 'callbackBefore':
    case 'callbackNever':
      return { kind: effect.kind }
    default:
      return undefined
  }
}

/**
 * Knocks at the account's server as the plan says. `callbackBefore` is awaited, so that the push is there before the
 * answer; everything else comes after. `callbackNever` returns without a knock.
 */
export const pushBy = async (
  plan: CallbackPlan | undefined,
  { world, knock }: { world: World; knock: () => Promise<void> },
): Promise<void> => {
  if (plan?.kind === 'callbackNever') return
  if (plan?.kind === 'callbackBefore') return knock()
  world.later(plan?.kind === 'callbackLate' ? plan.ms : 0, async () => {
    await knock()
    if (plan?.kind === 'callbackTwice') await knock()
  })
}
