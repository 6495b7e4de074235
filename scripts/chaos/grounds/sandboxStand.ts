import type { Effect } from '@publishers/sandbox'
import type { World } from '../world'

type Place = { sandbox: World['sandbox']; platform: string; account: string }

/** Faults and hanging calls of one account of a stand-in. */
export const sandboxStand = ({ sandbox, platform, account }: Place) => ({
  fault: ({ api, effect }: { api: string; effect: Effect }) => {
    sandbox.control.fault({ platform, account, api, effect })
  },
  isHanging: (api: string) =>
    sandbox.control.calls({ account, api }).some(({ effect }) => effect === 'hang'),
})

/** What every platform over HTTP can do to a commit: late, never, cut, garbage, a page, an error after the work. */
export const anyPlatform: readonly Effect[] = [
  { kind: 'lostResponse' },
  { kind: 'lostRequest' },
  { kind: 'delay', ms: 900 },
  { kind: 'hang', processed: true },
  { kind: 'hang', processed: false },
  { kind: 'html', processed: true },
  { kind: 'html', processed: false },
  { kind: 'garbage', processed: true },
  { kind: 'http', status: 500, processed: true },
  { kind: 'http', status: 502, processed: false },
  { kind: 'wrongId' },
]
