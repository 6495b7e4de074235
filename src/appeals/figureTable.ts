import type { Figures } from './figuresOf'
import { KIND_WORDS } from './kindWords'
import type { MonthFigures } from './readFigures'
import type { AppealKind } from './appealRow'

const kinds = Object.keys(KIND_WORDS) as AppealKind[]

/** The month as a spreadsheet reads it: one row a unit, the whole last. */
export function figureTable({ month, rows, total }: MonthFigures): (string | number)[][] {
  return [
    [
      ...['月份', '组织', '收到', ...kinds.map((kind) => KIND_WORDS[kind])],
      ...[
        '已答复',
        '按时答复率（%）',
        '超期未答复',
        '答复用时中位数（天）',
        '满意度（1–5）',
        '评价数',
      ],
    ],
    ...rows.map(({ name, figures }) => line(month, name, figures)),
    line(month, '合计', total),
  ]
}

const line = (month: string, name: string, figures: Figures): (string | number)[] => [
  ...[month, name, figures.received, ...kinds.map((kind) => figures.byKind[kind] ?? 0)],
  ...[figures.answered, figures.inTimePercent ?? '—', figures.overdue],
  ...[figures.medianDays ?? '—', figures.satisfaction ?? '—', figures.rated],
]
