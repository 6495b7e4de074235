import { countCalls, type CallRecord } from './calls'
import { addFault, type Fault, type FaultInput } from './faults'
import type { Store } from './store'
import type { Timers } from './timers'
import type { createWechat } from './wechat/platform'
import type { AccountState } from './wechat/state'
import type { Settings } from './wechat/world'

export type State = {
  version: 1
  sequence: number
  blobBytes: number
  faults: Fault[]
  wechat: Record<string, AccountState>
}

export type SandboxControl = ReturnType<typeof createControl>

/** What tests and the control door may do. */
export const createControl = ({
  store,
  calls,
  settings,
  wechat,
  timers,
}: {
  store: Store<State>
  calls: CallRecord[]
  settings: Settings
  wechat: ReturnType<typeof createWechat>
  timers: Timers
}) => ({
  /** Accounts, drafts, feeds, followers of the WeChat stand-in. */
  wechat: wechat.control,
  addAccount: wechat.control.addAccount,
  /** Sets a fault; see `faults.ts`. */
  fault: (input: FaultInput): Fault => {
    const fault = addFault(store.state.faults, input)
    store.touch()
    return fault
  },
  faults: (): readonly Fault[] => store.state.faults,
  clearFaults: (): void => {
    store.state.faults.length = 0
    store.touch()
  },
  /** The last 2000 calls, oldest first. */
  calls: (filter: { account?: string; api?: string } = {}): CallRecord[] =>
    calls.filter(
      (call) =>
        (!filter.account || call.account === filter.account) &&
        (!filter.api || call.api === filter.api),
    ),
  counts: (account?: string): Record<string, number> => countCalls(calls, account),
  /** Delays of the platform; changes hold from the next call on. */
  settings: (change: Partial<Settings>): Settings => Object.assign(settings, change),
  state: (): Readonly<State> => store.state,
  /** Resolves when nothing is under way: no publication, no callback. */
  idle: (): Promise<void> => timers.idle(),
  /** Back to the two demo accounts, no calls, no faults. */
  reset: async (): Promise<void> => {
    timers.clear()
    calls.length = 0
    await store.reset()
    wechat.addDemoAccounts()
    await store.commit()
  },
})
