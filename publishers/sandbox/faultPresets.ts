import type { FaultInput } from './faults'

/** APIs one may disturb from the page, in an editor's words. */
export const PRESET_APIS: readonly { value: string; label: string }[] = [
  { value: '*', label: '任何接口' },
  { value: 'stable_token', label: '换取令牌' },
  { value: 'media/uploadimg', label: '上传正文图片' },
  { value: 'material/add_material', label: '上传封面' },
  { value: 'draft/add', label: '写入草稿' },
  { value: 'draft/batchget', label: '列出草稿' },
  { value: 'freepublish/submit', label: '提交发布' },
  { value: 'freepublish/get', label: '查询发布结果' },
  { value: 'freepublish/batchget', label: '列出已发布' },
  { value: 'freepublish/delete', label: '删除已发布' },
  { value: 'comment/list', label: '读取留言' },
]

type Preset = { value: string; label: string; effect: FaultInput['effect']; onlySubmit?: boolean }

/** Disturbances one may choose on the page; `onlySubmit` ones belong to 提交发布 whatever API is chosen. */
export const PRESETS: readonly Preset[] = [
  { value: 'lostResponse', label: '办了，但回答丢在路上', effect: { kind: 'lostResponse' } },
  { value: 'lostRequest', label: '没收到，连接就断了', effect: { kind: 'lostRequest' } },
  { value: 'delay', label: '慢 5 秒', effect: { kind: 'delay', ms: 5000 } },
  { value: 'hang', label: '一直不回答', effect: { kind: 'hang' } },
  { value: 'html', label: '回答网关错误页', effect: { kind: 'html' } },
  { value: 'garbage', label: '回答半截乱码', effect: { kind: 'garbage' } },
  { value: 'http503', label: 'HTTP 503', effect: { kind: 'http', status: 503 } },
  { value: '-1', label: '系统繁忙（-1）', effect: { kind: 'errcode', code: -1 } },
  { value: '40001', label: '令牌无效（40001）', effect: { kind: 'errcode', code: 40001 } },
  { value: '42001', label: '令牌过期（42001）', effect: { kind: 'errcode', code: 42001 } },
  { value: '45009', label: '今日次数用完（45009）', effect: { kind: 'errcode', code: 45009 } },
  { value: '48001', label: '没有接口权限（48001）', effect: { kind: 'errcode', code: 48001 } },
  { value: '53503', label: '草稿未过发布检查（53503）', effect: { kind: 'errcode', code: 53503 } },
  { value: '53501', label: '发布太频繁（53501）', effect: { kind: 'errcode', code: 53501 } },
  {
    value: 'audit',
    label: '平台审核不通过',
    effect: { kind: 'publishResult', status: 4 },
    onlySubmit: true,
  },
  {
    value: 'original',
    label: '原创校验失败',
    effect: { kind: 'publishResult', status: 2 },
    onlySubmit: true,
  },
  {
    value: 'failed',
    label: '发布失败',
    effect: { kind: 'publishResult', status: 3 },
    onlySubmit: true,
  },
  {
    value: 'twice',
    label: '发布结果通知来两次',
    effect: { kind: 'callbackTwice' },
    onlySubmit: true,
  },
  {
    value: 'late',
    label: '发布结果通知晚 30 秒',
    effect: { kind: 'callbackLate', ms: 30_000 },
    onlySubmit: true,
  },
  {
    value: 'before',
    label: '通知比提交的回答先到',
    effect: { kind: 'callbackBefore' },
    onlySubmit: true,
  },
  {
    value: 'never',
    label: '发布结果通知不来',
    effect: { kind: 'callbackNever' },
    onlySubmit: true,
  },
]

/** A fault from the page's form; `undefined` when a field is not one of the choices. */
export const faultFromForm = (form: URLSearchParams): FaultInput | undefined => {
  const preset = PRESETS.find(({ value }) => value === form.get('effect'))
  const api = PRESET_APIS.find(({ value }) => value === form.get('api'))
  const times = Number(form.get('times') ?? 1)
  if (!preset || !api || !Number.isInteger(times) || times < 1 || times > 1000) return undefined
  return {
    account: form.get('account') || undefined,
    api: preset.onlySubmit ? 'freepublish/submit' : api.value,
    times,
    effect: preset.effect,
  }
}

export const labelOfApi = (api: string): string =>
  PRESET_APIS.find(({ value }) => value === api)?.label ?? api

/** A fault's effect in the page's words. */
export const labelOfEffect = (effect: FaultInput['effect']): string => {
  const same = PRESETS.find((preset) => {
    const { kind } = preset.effect
    if (kind !== effect.kind) return false
    if (effect.kind === 'errcode' && preset.effect.kind === 'errcode')
      return effect.code === preset.effect.code
    if (effect.kind === 'publishResult' && preset.effect.kind === 'publishResult')
      return effect.status === preset.effect.status
    return effect.kind !== 'delay' && effect.kind !== 'callbackLate' && effect.kind !== 'http'
  })
  if (same) return same.label
  if (effect.kind === 'errcode') return `错误码 ${effect.code}`
  if (effect.kind === 'delay') return `慢 ${effect.ms / 1000} 秒`
  if (effect.kind === 'callbackLate') return `发布结果通知晚 ${effect.ms / 1000} 秒`
  return effect.kind === 'http' ? `HTTP ${effect.status}` : effect.kind
}
