import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Markup } from './page/markup'
import type { Presets } from './presets'
import type { World } from './world'

/**
 * One stand-in of a platform: a folder here that exports `create<Name>(place)`, and one line each in
 * `platforms.ts` for the platform and for its slice of the state.
 *
 * How to make one:
 * 1. `state.ts`: the slice, plain JSON, with `empty<Name>()`. It is read through `place.slice()` every time
 *    (a reset puts another object there) and changed in place; `world.commit()` writes it before an answer
 *    promises anything. Longer work (an audit, a delayed post) is kept in it with the time it is due.
 * 2. The API: for every call read the body (`readBody` of wire.ts, `readFields` of fields.ts for forms), find the
 *    account, and hand the rest to `answerCall` of answerCall.ts, which meets the faults, records the call, writes the
 *    state and sends the answer. Nothing else in the platform needs to know of request faults.
 * 3. Faults of a later push (`callbackTwice` …) and of what becomes of a publication (`publishResult`): take them
 *    with `world.takeFault({ account, api, phase: 'callback' | 'publish' })` when a publication is accepted, keep what
 *    they say with the publication, and push by `pushBy` of callbackPlan.ts.
 * 4. Pages with `sendPage` and `html` of page/, forms with `readForm` (same origin only); words in Chinese.
 */
export type Platform<Control = unknown> = {
  /** 'weibo': its folder, its part of the address, its slice of the state. */
  name: string
  /** '微博', for the switchboard. */
  title: string
  /** What its accounts are called: '公众号', '微博账号'. */
  accountWord: string
  /** True for an address outside `/sandbox/` that is this platform's all the same: a host it named without a path. */
  claims?(url: URL): boolean
  /** Answers everything under `/sandbox/<name>/`: API and pages. May throw; the frame then answers 500. */
  handle(visit: Visit): Promise<void>
  /** The hands behind the platform, for tests and scripts: `sandbox.control.<name>`. */
  control: Control
  /** The same by name for the HTTP door `{ <name>: { command, input } }`; each checks its input and may throw. */
  commands: Readonly<Record<string, (input: unknown) => unknown>>
  /** Puts the demo accounts there that are missing: at the start and after a reset. */
  addDemoAccounts(): void
  /** Goes on with what was under way before a restart. */
  resume(): void
  /** Accounts as cards of the switchboard. */
  cards(): AccountCard[]
  /** What may be made to fail, in an editor's words. */
  presets: Presets
  /** Absent where there are none. Makes every token of the account useless, as if its time had come or its owner had taken it back. */
  endTokens?(account: string, how: 'expired' | 'revoked'): Promise<void>
}

export type Visit = { request: IncomingMessage; response: ServerResponse; url: URL }

/** What the frame gives a platform to live in. */
export type Place<Slice> = { world: World; slice: () => Slice }

export type AccountCard = {
  /** The account as faults and calls name it (WeChat: appid). */
  id: string
  name: string
  avatar: Markup
  tags: Markup
  intro: string
  numbers: { label: string; value: number }[]
  /** The first is the feed. */
  links: { label: string; href: string }[]
}
