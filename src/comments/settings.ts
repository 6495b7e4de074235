import type { Payload } from 'payload'
import type { Id } from '@/access/scope'
import { idOf } from '@/access/scope'
import { keepBriefly } from '@/database/keepBriefly'

export type ProviderName = 'wechat' | 'tencent' | 'aliyun' | 'sandbox'

export type AlertRule = {
  windowMinutes: number
  negativePercent: number
  blue: number
  yellow: number
  orange: number
  red: number
  rumourRaises: boolean
}

export type ProviderSetting = {
  provider: ProviderName
  enabled: boolean
  baseUrl: string
  keyId: string
  /** Sealed: opened where it is used. */
  sealedSecret: string
  region: string
}

export type Settings = {
  siteComments: 'everyone' | 'members' | 'off'
  siteRelease: 'allFirst' | 'newsFirst' | 'machine'
  allowedHosts: string[]
  watchDays: number
  appealDays: number
  rumourHours: number
  technicalOwner?: Id
  alertRule: AlertRule
  providers: ProviderSetting[]
}

/** A change is seen by every process within this. */
const KEPT_MS = 900
const kept = keepBriefly<Settings>(KEPT_MS)

/** As the installation is set, with what holds where nobody set anything. Read at most once a second. */
export const readSettings = (payload: Payload): Promise<Settings> =>
  kept.read(payload, 'settings', async () => {
    // Below Payload's hooks, which never answer with a secret.
    const stored = await payload.db.findGlobal<Record<string, unknown>>({
      slug: 'moderation-settings',
    })
    return settingsOf(stored ?? {})
  })

export const forgetSettings = (payload: Payload): void => kept.forget(payload)

/** Pure: from what is stored, also half of it. */
export function settingsOf(stored: Record<string, unknown>): Settings {
  const technicalOwner = idOf(stored.technicalOwner)
  return {
    siteComments: oneOf(stored.siteComments, ['everyone', 'members', 'off']),
    siteRelease: oneOf(stored.siteRelease, ['newsFirst', 'allFirst', 'machine']),
    allowedHosts: hostsIn(stored.allowedHosts),
    watchDays: countOf(stored.watchDays, 60),
    appealDays: countOf(stored.appealDays, 5),
    rumourHours: countOf(stored.rumourHours, 24),
    ...(technicalOwner !== undefined && { technicalOwner }),
    alertRule: alertRuleOf((stored.alertRule ?? {}) as Record<string, unknown>),
    providers: ((stored.providers ?? []) as Record<string, unknown>[]).map(providerOf),
  }
}

function alertRuleOf(stored: Record<string, unknown>): AlertRule {
  return {
    windowMinutes: countOf(stored.windowMinutes, 60),
    negativePercent: countOf(stored.negativePercent, 40),
    blue: countOf(stored.blue, 5),
    yellow: countOf(stored.yellow, 10),
    orange: countOf(stored.orange, 30),
    red: countOf(stored.red, 100),
    rumourRaises: stored.rumourRaises !== false,
  }
}

const providerOf = (row: Record<string, unknown>): ProviderSetting => ({
  provider: oneOf(row.provider, ['sandbox', 'wechat', 'tencent', 'aliyun']),
  enabled: row.enabled === true,
  baseUrl: String(row.baseUrl ?? '').trim(),
  keyId: String(row.keyId ?? '').trim(),
  sealedSecret: String(row.secret ?? ''),
  region: String(row.region ?? '').trim(),
})

/** One a line, as a person types them: with or without a scheme, a path, a star in front. */
function hostsIn(text: unknown): string[] {
  return String(text ?? '')
    .split(/[\s,，;；]+/)
    .map((line) =>
      line
        .toLowerCase()
        .replace(/^[a-z]+:\/\//, '')
        .replace(/^\*?\./, '')
        .replace(/[/:?#].*$/, ''),
    )
    .filter((host) => host.includes('.'))
}

const oneOf = <Name extends string>(value: unknown, names: readonly [Name, ...Name[]]): Name =>
  names.find((name) => name === value) ?? names[0]

const countOf = (value: unknown, otherwise: number): number => {
  const count = value === null || value === undefined || value === '' ? NaN : Number(value)
  return Number.isFinite(count) ? count : otherwise
}
