import type { AppealKind, AppealState } from './appealRow'

/** As the collection has them; said to people. */
export const KIND_WORDS: Readonly<Record<AppealKind, string>> = {
  appeal: '诉求',
  complaint: '投诉',
  technical: '技术问题',
  accessibility: '适老化',
  correction: '纠错',
  copyright: '版权',
  rumour: '核实',
  report: '举报',
}

export const STATE_WORDS: Readonly<Record<AppealState, string>> = {
  open: '待受理',
  handling: '办理中',
  answered: '已答复',
  closed: '已办结',
}

/** What somebody may choose by themselves: the rest follows from a comment. */
export const FORM_KINDS = [
  'appeal',
  'complaint',
  'technical',
  'accessibility',
  'correction',
  'copyright',
  'report',
] as const satisfies readonly AppealKind[]

export const isFormKind = (value: unknown): value is (typeof FORM_KINDS)[number] =>
  (FORM_KINDS as readonly unknown[]).includes(value)
