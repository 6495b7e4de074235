import type { Fault, FaultInput } from './faults'

export type Preset = {
  value: string
  label: string
  effect: FaultInput['effect']
  /** Belongs to the call that publishes, whatever API is chosen. */
  onlyPublish?: boolean
}

/** What may be made to fail on one platform, in an editor's words. */
export type Presets = {
  /** The first is `*`. */
  apis: readonly { value: string; label: string }[]
  /** In groups as they are shown. */
  groups: readonly { label: string; effects: readonly Preset[] }[]
  /** API that `onlyPublish` effects are set for. */
  publishApi: string
}

/** What a network and a gateway do, the same on every platform. */
export const NETWORK_PRESETS: readonly Preset[] = [
  { value: 'lostResponse', label: '办了，但回答丢在路上', effect: { kind: 'lostResponse' } },
  { value: 'lostRequest', label: '没收到，连接就断了', effect: { kind: 'lostRequest' } },
  { value: 'delay', label: '慢 5 秒', effect: { kind: 'delay', ms: 5000 } },
  { value: 'hang', label: '没办，一直不回答', effect: { kind: 'hang' } },
  { value: 'hangDone', label: '办了，一直不回答', effect: { kind: 'hang', processed: true } },
  { value: 'html', label: '没办，回答网关错误页', effect: { kind: 'html' } },
  { value: 'garbage', label: '办了，回答半截乱码', effect: { kind: 'garbage' } },
  { value: 'http503', label: '没办，HTTP 503', effect: { kind: 'http', status: 503 } },
  {
    value: 'http500',
    label: '办了，却回答 HTTP 500',
    effect: { kind: 'http', status: 500, processed: true },
  },
  { value: 'wrongId', label: '办了，但回答的编号是错的', effect: { kind: 'wrongId' } },
  { value: 'shortList', label: '列表只回答空的一页', effect: { kind: 'shortList' } },
  { value: 'again', label: '网关自作主张，办了两遍', effect: { kind: 'twice' } },
]

/** How the platform's own push may go astray; only for platforms that push. */
export const pushPresets = (word: string): readonly Preset[] => [
  { value: 'twice', label: `${word}来两次`, effect: { kind: 'callbackTwice' }, onlyPublish: true },
  {
    value: 'late',
    label: `${word}晚 30 秒`,
    effect: { kind: 'callbackLate', ms: 30_000 },
    onlyPublish: true,
  },
  {
    value: 'before',
    label: `${word}比提交的回答先到`,
    effect: { kind: 'callbackBefore' },
    onlyPublish: true,
  },
  { value: 'never', label: `${word}不来`, effect: { kind: 'callbackNever' }, onlyPublish: true },
]

/** `errcodes([[45009, '今日次数用完']])`: effects that answer this code without doing anything. */
export const errcodes = (codes: readonly (readonly [number, string])[]): readonly Preset[] =>
  codes.map(([code, label]) => ({
    value: String(code),
    label: `${label}（${code}）`,
    effect: { kind: 'errcode', code },
  }))

/** A fault from the switchboard's form; `undefined` when a field is not one of the choices. */
export const faultFromForm = (form: URLSearchParams, presets: Presets): FaultInput | undefined => {
  const preset = presetsOf(presets).find(({ value }) => value === form.get('effect'))
  const api = presets.apis.find(({ value }) => value === form.get('api'))
  const times = Number(form.get('times') ?? 1)
  if (!preset || !api || !Number.isInteger(times) || times < 1 || times > 1000) return undefined
  return {
    platform: form.get('platform') || undefined,
    account: form.get('account') || undefined,
    api: preset.onlyPublish ? presets.publishApi : api.value,
    times,
    effect: preset.effect,
  }
}

export const labelOfApi = (api: string, { apis }: Presets): string =>
  apis.find(({ value }) => value === api)?.label ?? api

/** A fault's effect in the page's words. */
export const labelOfEffect = (effect: Fault['effect'], presets: Presets): string => {
  const same = presetsOf(presets).find((preset) => isSame(preset.effect, effect))
  if (same) return same.label
  if (effect.kind === 'errcode') return `错误码 ${effect.code}`
  if (effect.kind === 'delay') return `慢 ${effect.ms / 1000} 秒`
  if (effect.kind === 'callbackLate') return `结果通知晚 ${effect.ms / 1000} 秒`
  return effect.kind === 'http' ? `HTTP ${effect.status}` : effect.kind
}

const presetsOf = ({ groups }: Presets): Preset[] => groups.flatMap(({ effects }) => [...effects])

/** Every field the preset names has its value; what it leaves out is the default. */
const isSame = (preset: FaultInput['effect'], effect: Fault['effect']): boolean =>
  Object.entries(preset).every(([name, value]) => effect[name as keyof typeof effect] === value) &&
  ((preset.kind !== 'hang' && preset.kind !== 'errcode') ||
    (preset.processed ?? false) === ('processed' in effect && (effect.processed ?? false)))
