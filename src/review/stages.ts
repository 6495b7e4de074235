import type { Kind } from '@/content/kinds'
import type { ReviewRole, Risk, Stage, StageRun } from './run'

const first: Stage = {
  key: 'first',
  title: '初审',
  role: 'reviewer1',
  hours: 8,
  skipInEmergency: false,
  checklist: ['文字、标点、数字用法无差错', '标题、正文、图片、图说、来源齐全'],
}

const second: Stage = {
  key: 'second',
  title: '复审',
  role: 'reviewer2',
  hours: 24,
  skipInEmergency: true,
  checklist: ['姓名', '职务', '排序', '日期', '数字', '单位'],
}

const final: Stage = {
  key: 'final',
  title: '终审',
  role: 'chief',
  hours: 24,
  skipInEmergency: false,
  checklist: ['政治导向和表述正确', '社会效果和发布时机适当'],
}

/** Class C has a second final review; an emergency goes without it, the first one still decides. */
const secondFinal: Stage = { ...final, key: 'final2', title: '二次终审', skipInEmergency: true }

/** The chains of `domain.md` §2.1, used where an organization has no template of its own. */
export const DEFAULT_STAGES: Readonly<Record<Risk, readonly Stage[]>> = {
  A: [first, second, final],
  B: [first, second, final],
  C: [first, second, final, secondFinal],
}

/** Time for the follow-up review after an emergency, hours (domain.md §2.2). */
export const FOLLOW_UP_HOURS = 24

const riskByType: Readonly<Record<string, Risk>> = { repost: 'B', feature: 'B', urgent: 'C' }

/** Honours are told of in public and are hard to take back: people's profiles are of class B. */
const riskByKind: Partial<Readonly<Record<Kind, Risk>>> = { 'model-workers': 'B' }

export const defaultRisk = (kind: Kind, type: unknown): Risk =>
  riskByKind[kind] ?? riskByType[String(type)] ?? 'A'

export const STAGE_PERMISSION = {
  reviewer1: 'review.first',
  reviewer2: 'review.second',
  chief: 'review.final',
} as const satisfies Record<ReviewRole, string>

/** Why a text goes back; the free opinion says the rest. */
export const RETURN_CODES: Readonly<Record<string, string>> = {
  text: '文字差错',
  fact: '事实待核',
  basis: '依据不足',
  format: '体例不合',
  picture: '图片或授权',
  wording: '表述不当',
  other: '其他',
}

/** A fresh chain. In an emergency the skippable stages are passed over, at least two remain. */
export function startStages(template: readonly Stage[], emergency: boolean): StageRun[] {
  const skippable = emergency && template.filter((stage) => !stage.skipInEmergency).length >= 2
  return template.map((stage) => ({
    ...stage,
    checklist: [...stage.checklist],
    state: skippable && stage.skipInEmergency ? 'skipped' : 'waiting',
  }))
}

/** Skipped stages whose role takes no part otherwise: these people review afterwards. */
export const stagesToFollowUp = (stages: readonly StageRun[]): StageRun[] =>
  stages.filter(
    ({ state, role }) =>
      state === 'skipped' &&
      !stages.some((other) => other.state !== 'skipped' && other.role === role),
  )

/** Opens the first stage not passed or skipped from `key` on; everything from there starts anew. */
export function openFrom(
  stages: readonly StageRun[],
  key: string | undefined,
  now: Date,
): StageRun[] {
  const from = Math.max(
    0,
    stages.findIndex((stage) => stage.key === key),
  )
  const reset = stages.map((stage, index): StageRun => {
    const { dueAt: _due, opened: _opened, passed: _passed, ...bare } = stage
    if (index < from || stage.state === 'skipped') return stage
    return { ...bare, state: 'waiting' }
  })
  const open = reset.findIndex((stage) => stage.state === 'waiting')
  return reset.map((stage, index) =>
    index === open
      ? {
          ...stage,
          state: 'open',
          dueAt: new Date(now.getTime() + stage.hours * 3_600_000).toISOString(),
        }
      : stage,
  )
}

/** Nobody is waited for any more. */
export const closeStages = (stages: readonly StageRun[]): StageRun[] =>
  stages.map((stage) => (stage.state === 'open' ? { ...stage, state: 'waiting' } : stage))

export const openStage = (stages: readonly StageRun[]) =>
  stages.find(({ state }) => state === 'open')
