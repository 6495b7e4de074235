import type { Field, Tab } from 'payload'
import { revokeEndpoint } from '@/honours/revokeEndpoint'
import { cardEndpoint } from '@/site/modelWorkers/cardEndpoint'
import { aiUsageField } from './fields/aiUsage'
import { bodyField } from './fields/body'
import { correctionField } from './fields/correction'
import { headFields } from './fields/headFields'
import { label, options } from './fields/label'
import { planSidebar } from './fields/planSidebar'
import { conditionalField, consentField, statusFields } from './fields/profile/consentFields'
import { honoursField } from './fields/profile/honoursField'
import { membersField } from './fields/profile/membersField'
import { standingFields } from './fields/profile/standingFields'
import { workFields } from './fields/profile/workFields'
import { refusePrivateData, settleProfile } from './hooks/profile'
import { reviewed } from './reviewed'

const words: Field[] = [
  ...headFields({
    title: ['姓名（集体写名称）', 'Name'],
    subtitle: ['单位与岗位', 'Unit and post'],
    digest: '一句话事迹，最多 120 字。',
    digestLength: 120,
  }),
  { name: 'motto', type: 'text', maxLength: 60, label: label('座右铭', 'Motto') },
  bodyField(),
  {
    name: 'video',
    type: 'upload',
    relationTo: 'media',
    filterOptions: { mimeType: { contains: 'video' } },
    label: label('人物视频', 'Film'),
  },
]

const tabs: Tab[] = [
  { label: label('事迹', 'Story'), fields: words },
  {
    label: label('岗位与荣誉', 'Work and honours'),
    fields: [
      ...workFields(),
      honoursField(),
      {
        name: 'studio',
        type: 'relationship',
        relationTo: 'studios',
        maxDepth: 0,
        index: true,
        label: label('领衔或参与的创新工作室', 'Studio'),
        // A reader must not learn of a draft through a relation to it.
        filterOptions: { _status: { equals: 'published' } },
        // A studio taken down since is simply not linked; it must not stop the release of this page.
        validate: () => true as const,
      },
      membersField(),
    ],
  },
  {
    label: label('授权与状态', 'Consent and status'),
    fields: [consentField(), ...statusFields(), conditionalField()],
  },
  { label: label('声明', 'Declarations'), fields: [aiUsageField(), correctionField()] },
]

/** `displayUntil` is the editor's; the common 下架时间 follows it. */
const sidebar = planSidebar({ riskHint: '留空为 B（人物表彰）。' }).map((field) =>
  'name' in field && field.name === 'expireAt'
    ? ({ ...field, admin: { hidden: true } } as Field)
    : field,
)

export const modelWorkers = reviewed({
  slug: 'model-workers',
  labels: {
    singular: label('劳模工匠', 'Model worker'),
    plural: label('劳模工匠', 'Model workers'),
  },
  columns: ['type', 'unit', 'level'],
  controls: ['/src/admin/profiles/RevokeButton#RevokeButton'],
  tabs,
  sidebar: [
    {
      name: 'type',
      type: 'select',
      required: true,
      defaultValue: 'person',
      index: true,
      label: label('类型', 'Type'),
      admin: { position: 'sidebar' },
      options: options([
        ['person', '个人', 'Person'],
        ['collective', '集体', 'Collective'],
      ]),
    },
    ...sidebar,
  ],
  system: standingFields(),
  hooks: { beforeOperation: [refusePrivateData], beforeChange: [settleProfile] },
  endpoints: [revokeEndpoint, cardEndpoint],
})
