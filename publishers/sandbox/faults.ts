import { z } from 'zod'

/**
 * What can go wrong on demand, on every platform. `request` effects meet the next call of the API; `callback` effects
 * and `publishResult` are taken by the next accepted publication (name the API that publishes: `freepublish/submit`).
 * `errcode` comes in the platform's own envelope, `processed` one after the work was done; `twice` carries the call out
 * two times, as a gateway that asks again, and gives the second answer; `wrongId` answers success with ids that do
 * not exist; `shortList` answers success with no more than `keep` entries of its lists, as if the rest were gone; a `publishResult` status is in the platform's own numbers.
 */
export const effectSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('errcode'),
    code: z.number().int(),
    message: z.string().max(200).optional(),
    processed: z.boolean().optional(),
  }),
  z.object({ kind: z.literal('lostResponse') }),
  z.object({ kind: z.literal('lostRequest') }),
  z.object({ kind: z.literal('delay'), ms: z.number().min(0).max(600_000) }),
  z.object({ kind: z.literal('html'), processed: z.boolean().default(false) }),
  z.object({ kind: z.literal('garbage'), processed: z.boolean().default(true) }),
  z.object({
    kind: z.literal('http'),
    status: z.number().int().min(400).max(599),
    processed: z.boolean().default(false),
  }),
  z.object({ kind: z.literal('hang'), processed: z.boolean().default(false) }),
  z.object({ kind: z.literal('wrongId') }),
  z.object({ kind: z.literal('shortList'), keep: z.number().int().min(0).max(100).default(0) }),
  z.object({ kind: z.literal('twice') }),
  z.object({ kind: z.literal('callbackTwice') }),
  z.object({ kind: z.literal('callbackLate'), ms: z.number().min(0).max(600_000) }),
  z.object({ kind: z.literal('callbackBefore') }),
  z.object({ kind: z.literal('callbackNever') }),
  z.object({
    kind: z.literal('publishResult'),
    status: z.number().int().min(-10).max(1000),
    failIdx: z.array(z.number().int().min(1)).max(8).optional(),
  }),
])

export const faultSchema = z.object({
  /** 'wechat', 'weibo' …; absent = every platform. */
  platform: z.string().max(32).optional(),
  /** Account it concerns (WeChat: appid); absent = every account. */
  account: z.string().max(64).optional(),
  /** `draft/add`, `/cgi-bin/draft/add`, `/2/statuses/share.json` or `*`. */
  api: z.string().max(100).default('*'),
  times: z.number().int().min(1).max(100_000).default(1),
  effect: effectSchema,
})

export type Effect = z.infer<typeof effectSchema>
export type Fault = z.infer<typeof faultSchema>
export type FaultInput = z.input<typeof faultSchema>
export type FaultPhase = 'request' | 'callback' | 'publish'

const MAX_FAULTS = 200

/** Adds a fault to the list; older ones fire first. */
export const addFault = (faults: Fault[], input: FaultInput): Fault => {
  const fault = faultSchema.parse(input)
  fault.api = apiName(fault.api)
  faults.push(fault)
  if (faults.length > MAX_FAULTS) faults.shift()
  return fault
}

/** The effect the next call meets, used up by one; `undefined` when nothing is set. */
export const takeFault = (
  faults: Fault[],
  {
    platform,
    account,
    api,
    phase,
  }: { platform: string; account: string; api: string; phase: FaultPhase },
): Effect | undefined => {
  const index = faults.findIndex(
    (fault) =>
      phaseOf(fault.effect) === phase &&
      (!fault.platform || fault.platform === platform) &&
      (!fault.account || fault.account === account) &&
      (fault.api === '*' || fault.api === apiName(api)),
  )
  const fault = faults[index]
  if (!fault) return undefined
  fault.times -= 1
  if (fault.times <= 0) faults.splice(index, 1)
  return fault.effect
}

/** `/cgi-bin/draft/add` is `draft/add`, `/2/statuses/share.json` is `statuses/share`: as people name them. */
export const apiName = (api: string): string =>
  api
    .replace(/^\/+|\/+$/g, '')
    .replace(/^(?:cgi-bin|2|openapi|api\/douyin\/v1)\//, '')
    .replace(/\.json$/, '')

const phaseOf = ({ kind }: Effect): FaultPhase => {
  if (kind === 'publishResult') return 'publish'
  return kind.startsWith('callback') ? 'callback' : 'request'
}
