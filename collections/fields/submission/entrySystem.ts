import type { Field, FieldAccess } from 'payload'
import { STATES, STATE_NAMES } from '@/campaign/states'
import { ownDeskOnly, system } from '../../access/contentAccess'
import { label, options } from '../label'

const written = (read: FieldAccess = ownDeskOnly) => ({ create: system, read, update: system })

const hidden = { hidden: true } as const

/** Columns the program writes, always through src/database/setColumns.ts; see src/campaign/entryColumns.ts. */
export const entrySystem = (): Field[] => [
  {
    name: 'state',
    type: 'select',
    required: true,
    defaultValue: 'draft',
    index: true,
    label: label('投稿状态', 'Stage'),
    access: written(),
    options: options(
      STATES.map((state) => [state, STATE_NAMES[state].zh, STATE_NAMES[state].en] as const),
    ),
    admin: { position: 'sidebar', readOnly: true },
  },
  {
    name: 'number',
    type: 'text',
    unique: true,
    index: true,
    label: label('投稿编号', 'Number'),
    access: written(() => true),
    admin: { position: 'sidebar', readOnly: true },
  },
  {
    name: 'campaign',
    type: 'relationship',
    relationTo: 'campaigns',
    index: true,
    maxDepth: 1,
    label: label('征集活动', 'Campaign'),
    access: written(() => true),
    admin: { position: 'sidebar', readOnly: true },
  },
  {
    /** Code of a category of the campaign. */
    name: 'category',
    type: 'text',
    index: true,
    label: label('类别', 'Category'),
    access: written(() => true),
    admin: { position: 'sidebar', readOnly: true },
  },
  {
    name: 'stateReason',
    type: 'text',
    label: label('原因', 'Reason'),
    access: written(),
    admin: { position: 'sidebar', readOnly: true },
  },
  {
    name: 'stateBefore',
    type: 'text',
    label: label('此前状态', 'State before'),
    access: written(),
    admin: hidden,
  },
  {
    /** Whose turn it is. */
    name: 'awaits',
    type: 'select',
    index: true,
    label: label('等待', 'Awaits'),
    access: written(),
    options: options([
      ['author', '作者', 'Author'],
      ['checker', '形式审查', 'Formal check'],
      ['unit', '单位推荐', 'Unit'],
      ['show', '上网展示', 'Going live'],
      ['none', '无', 'Nobody'],
    ]),
    admin: { position: 'sidebar', readOnly: true },
  },
  ...(
    [
      ['submittedAt', '提交时间', 'Submitted'],
      ['formalDueAt', '形式审查应办结', 'Check due'],
      ['completeBy', '补正期限', 'Complete by'],
      ['formalPassedAt', '形式审查通过', 'Check passed'],
      ['recommendedAt', '单位推荐时间', 'Recommended'],
      ['consentWithdrawnAt', '授权撤回时间', 'Consent withdrawn'],
    ] as const
  ).map(
    ([name, zh, en]): Field => ({
      name,
      type: 'date',
      index: name === 'submittedAt' || name === 'formalDueAt',
      label: label(zh, en),
      access: written(),
      admin: { position: 'sidebar', readOnly: true, condition: (data) => Boolean(data?.[name]) },
    }),
  ),
  {
    name: 'member',
    type: 'relationship',
    relationTo: 'members',
    index: true,
    maxDepth: 0,
    label: label('投稿人', 'Member'),
    access: written(system),
    admin: hidden,
  },
  /** [{ kind, version, at }]: which text was agreed to, and when. */
  {
    name: 'ticks',
    type: 'json',
    label: label('声明勾选记录', 'Ticks'),
    access: written(),
    admin: hidden,
  },
  /** What the machine found when it was sent in: [{ level, field, message }]. */
  {
    name: 'findings',
    type: 'json',
    label: label('机检结果', 'Findings'),
    access: written(),
    admin: hidden,
  },
  /** The author's half-written form; its private answers are sealed apart. */
  {
    name: 'form',
    type: 'json',
    label: label('表单', 'Form'),
    access: written(system),
    admin: hidden,
  },
  {
    name: 'formSealed',
    type: 'textarea',
    label: label('表单（密）', 'Form, sealed'),
    access: written(system),
    admin: hidden,
  },
  {
    name: 'formRevision',
    type: 'number',
    defaultValue: 0,
    label: label('表单版次', 'Form revision'),
    access: written(system),
    admin: hidden,
  },
  /** Texts of another device that lost to a newer save, offered back to their author. */
  {
    name: 'formLost',
    type: 'json',
    label: label('未采用的草稿', 'Lost drafts'),
    access: written(system),
    admin: hidden,
  },
]
