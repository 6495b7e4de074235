import type { CollectionConfig } from 'payload'
import { appealEndpoints } from '@/appeals/endpoints'
import { neverDeleted, onlyByProgram } from '@/review/programWrite'
import { readAppeals } from './access/commentAccess'
import { nobody } from './access/byPermission'
import { noSortBehind } from './access/noSortBehind'
import { label, options } from './fields/label'
import { linkTo } from './fields/linkTo'

const optional = { required: false } as const
const sealed = { hidden: true, access: { read: () => false } } as const

/** 诉求单: what somebody asks for, who sees to it, by when, and what was said. Never refused by a machine, never deleted. */
export const appeals: CollectionConfig = {
  slug: 'appeals',
  labels: { singular: label('诉求单', 'Ticket'), plural: label('诉求单', 'Tickets') },
  admin: {
    useAsTitle: 'number',
    defaultColumns: ['number', 'title', 'kind', 'organization', 'state', 'dueAt'],
    listSearchableFields: ['number', 'title', 'text'],
    group: label('留言与舆情', 'Comments'),
  },
  defaultSort: 'dueAt',
  disableDuplicate: true,
  indexes: [{ fields: ['state', 'dueAt'] }, { fields: ['organization', 'createdAt'] }],
  access: { create: nobody, read: readAppeals, update: nobody, delete: nobody },
  endpoints: appealEndpoints,
  hooks: {
    beforeOperation: [noSortBehind],
    beforeChange: [onlyByProgram('诉求单', '诉求')],
    beforeDelete: [neverDeleted('诉求单')],
  },
  fields: [
    {
      name: 'number',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      label: label('编号', 'Number'),
    },
    /** `comment:<id>`, `member:<once>`, `staff:<once>`: the same thing opens one ticket. */
    {
      name: 'key',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      label: label('唯一键', 'Key'),
    },
    {
      name: 'source',
      type: 'select',
      required: true,
      label: label('来源', 'Source'),
      options: options([
        ['comment', '留言', 'Comment'],
        ['member', '职工提交', 'Member'],
        ['staff', '工作人员登记', 'Staff'],
      ]),
    },
    {
      name: 'kind',
      type: 'select',
      required: true,
      defaultValue: 'appeal',
      index: true,
      label: label('类别', 'Kind'),
      options: options([
        ['appeal', '诉求', 'Appeal'],
        ['complaint', '投诉', 'Complaint'],
        ['technical', '技术问题', 'Technical'],
        ['accessibility', '适老化', 'Accessibility'],
        ['correction', '纠错', 'Correction'],
        ['copyright', '版权', 'Copyright'],
        ['rumour', '核实', 'Verification'],
        ['report', '举报', 'Report'],
      ]),
    },
    { name: 'title', type: 'text', required: true, maxLength: 80, label: label('事项', 'Title') },
    {
      name: 'text',
      type: 'textarea',
      required: true,
      label: label('内容（已打码）', 'Text, masked'),
    },
    {
      name: 'original',
      type: 'textarea',
      ...sealed,
      label: label('原文（密）', 'Original, sealed'),
    },
    { name: 'contact', type: 'text', ...sealed, label: label('联系方式（密）', 'Contact, sealed') },
    linkTo('comment', 'comments', ['留言', 'Comment'], optional),
    linkTo('member', 'members', ['职工', 'Member'], optional),
    /** Who has to see to it. */
    linkTo('organization', 'organizations', ['责任组织', 'Owner']),
    /** Where it was said: they keep seeing it. */
    linkTo('raisedIn', 'organizations', ['来源组织', 'Raised in'], optional),
    linkTo('handler', 'users', ['经办人', 'Handler'], optional),
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'open',
      index: true,
      label: label('状态', 'State'),
      options: options([
        ['open', '待受理', 'Open'],
        ['handling', '办理中', 'Handling'],
        ['answered', '已答复', 'Answered'],
        ['closed', '已办结', 'Closed'],
      ]),
    },
    { name: 'dueAt', type: 'date', required: true, index: true, label: label('限期', 'Due') },
    /** How often it was passed upward for being late, and the organization it was brought before. */
    {
      name: 'escalations',
      type: 'number',
      defaultValue: 0,
      label: label('督办次数', 'Escalations'),
    },
    linkTo('escalatedTo', 'organizations', ['督办组织', 'Escalated to'], optional),
    { name: 'escalatedAt', type: 'date', label: label('督办时间', 'Escalated at') },
    { name: 'reply', type: 'textarea', maxLength: 2000, label: label('答复', 'Reply') },
    { name: 'repliedAt', type: 'date', label: label('答复于', 'Replied at') },
    /** 1–5, by whoever asked. */
    {
      name: 'satisfaction',
      type: 'number',
      min: 1,
      max: 5,
      label: label('满意度', 'Satisfaction'),
    },
    { name: 'satisfactionNote', type: 'text', maxLength: 300, label: label('评价', 'Remark') },
    { name: 'closedAt', type: 'date', label: label('办结于', 'Closed at') },
    /** [{ at, by, act, text?, isPublic, from?, to? }], oldest first; the audit log has them as well. */
    { name: 'history', type: 'json', label: label('经过', 'History') },
    /** Counts the changes: two people at once see each other. */
    { name: 'round', type: 'number', defaultValue: 0, label: label('版次', 'Round') },
  ],
}
