/** 在岗 / 退休 / 离职 / 去世: internal, but it decides how a page speaks. */
export const WORKING_STATUS = [
  ['onDuty', '在岗', 'Working'],
  ['retired', '退休', 'Retired'],
  ['left', '离职', 'Left'],
  ['deceased', '去世', 'Deceased'],
] as const
export type WorkingStatus = (typeof WORKING_STATUS)[number][0]

/** Words of a page, in the tense that fits. */
export type Tone = { isCalm: boolean; unit: string; post: string; studio: string; badge?: string }

const living: Tone = {
  isCalm: false,
  unit: '现工作单位',
  post: '岗位',
  studio: '领衔或参与的工作室',
}

export const toneOf = (status: unknown): Tone => {
  if (status === 'deceased')
    return {
      isCalm: true,
      unit: '生前工作单位',
      post: '生前岗位',
      studio: '生前领衔或参与的工作室',
      badge: '已故',
    }
  if (status === 'retired')
    return { ...living, unit: '退休前工作单位', post: '退休前岗位', badge: '已退休' }
  return status === 'left' ? { ...living, unit: '获奖时工作单位' } : living
}

/** Nobody is commented on after their death; an editor may close them for anybody. */
export const takesComments = ({
  status,
  commentsOff,
}: {
  status?: unknown
  commentsOff?: unknown
}): boolean => status !== 'deceased' && commentsOff !== true
