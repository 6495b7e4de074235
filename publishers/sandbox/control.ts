import { countCalls, type CallRecord } from './calls'
import { addFault, type Fault, type FaultInput } from './faults'
import type { Platforms } from './platforms'
import type { State } from './state'
import type { Store } from './store'
import type { Timers } from './timers'
import type { Settings } from './world'

export type SandboxControl = ReturnType<typeof createControl>

/** What tests and the control door may do. */
export const createControl = ({
  store,
  calls,
  settings,
  platforms,
  timers,
  now,
}: {
  store: Store<State>
  calls: CallRecord[]
  settings: Settings
  platforms: Platforms
  timers: Timers
  /** By the machine's clock, milliseconds. */
  now: () => number
}) => ({
  ...handsOf(platforms),
  /** By the sandbox's clock, milliseconds. */
  now: (): number => now() + (store.state.advancedMs ?? 0),
  /** Registers a WeChat account. */
  addAccount: platforms.wechat.control.addAccount,
  /** Sets a fault; see `faults.ts`. */
  fault: (input: FaultInput): Fault => {
    const fault = addFault(store.state.faults, input)
    store.touch()
    return fault
  },
  faults: (): readonly Fault[] => store.state.faults,
  /** All of them, or those that would meet one platform. */
  clearFaults: (platform?: string): void => {
    const { faults } = store.state
    faults.splice(
      0,
      faults.length,
      ...faults.filter((fault) => platform && fault.platform && fault.platform !== platform),
    )
    store.touch()
  },
  /** One of them, by its place in `faults()`. */
  clearFault: (index: number): void => {
    store.state.faults.splice(index, 1)
    store.touch()
  },
  /** The last 2000 calls of all platforms, oldest first. */
  calls: (filter: { platform?: string; account?: string; api?: string } = {}): CallRecord[] =>
    calls.filter(
      (call) =>
        (!filter.platform || call.platform === filter.platform) &&
        (!filter.account || call.account === filter.account) &&
        (!filter.api || call.api === filter.api),
    ),
  counts: (account?: string): Record<string, number> => countCalls(calls, account),
  /** Delays of the platforms; changes hold from the next call on. */
  settings: (change: Partial<Settings>): Settings => Object.assign(settings, change),
  state: (): Readonly<State> => store.state,
  /** Sets the platforms' clock forward: tokens age, quotas begin anew, waiting work comes due. Until a reset. */
  fastForward: async (ms: number): Promise<{ advancedMs: number }> => {
    if (!Number.isFinite(ms) || ms < 0) throw new Error('a clock is only set forward')
    store.state.advancedMs = (store.state.advancedMs ?? 0) + ms
    timers.forward(ms)
    await store.commit()
    return { advancedMs: store.state.advancedMs }
  },
  /** Resolves when nothing is under way: no publication, no callback. */
  idle: (): Promise<void> => timers.idle(),
  /** Back to the demo accounts, no calls, no faults, the right time. */
  reset: async (): Promise<void> => {
    timers.clear()
    calls.length = 0
    await store.reset()
    for (const platform of Object.values(platforms)) platform.addDemoAccounts()
    await store.commit()
  },
})

type Hands = { [Name in keyof Platforms]: Platforms[Name]['control'] }

/** `control.wechat`, `control.weibo` …: accounts, feeds, readers of each stand-in. */
const handsOf = (platforms: Platforms): Hands =>
  Object.fromEntries(
    Object.entries(platforms).map(([name, { control }]) => [name, control]),
  ) as Hands
