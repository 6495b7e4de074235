import type { CollectionConfig } from 'payload'
import { deliveryEndpoints } from '@/distribution/endpoints'
import { publicReceipt } from '@/distribution/publicDelivery'
import { nobody, scopedTo } from './access/byPermission'
import { label, options } from './fields/label'
import { leaseFields } from './fields/leaseFields'
import { missedOptions } from './fields/missedOptions'

/**
 * The ledger, which is the queue: one revision × one account × one action. Workers claim due rows with a
 * lease and a fencing token (`src/database/atomic.ts`); every other write goes through src/distribution.
 */
export const deliveries: CollectionConfig = {
  slug: 'deliveries',
  labels: { singular: label('投递', 'Delivery'), plural: label('投递', 'Deliveries') },
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'kind', 'account', 'action', 'state', 'nextAt', 'url'],
    group: label('发布', 'Publishing'),
  },
  defaultSort: '-createdAt',
  disableDuplicate: true,
  access: { create: nobody, read: scopedTo('delivery.read'), update: nobody, delete: nobody },
  endpoints: deliveryEndpoints,
  fields: [
    { name: 'title', type: 'text', required: true, label: label('稿件', 'Item title') },
    { name: 'kind', type: 'text', required: true, label: label('稿件种类', 'Collection') },
    {
      name: 'item',
      type: 'text',
      required: true,
      index: true,
      label: label('稿件编号', 'Item id'),
    },
    {
      name: 'organization',
      type: 'relationship',
      relationTo: 'organizations',
      required: true,
      index: true,
      label: label('组织', 'Organization'),
    },
    {
      name: 'review',
      type: 'relationship',
      relationTo: 'reviews',
      index: true,
      maxDepth: 0,
      label: label('审核单', 'Review'),
    },
    {
      name: 'revision',
      type: 'text',
      required: true,
      index: true,
      label: label('版本指纹', 'Revision'),
    },
    {
      name: 'account',
      type: 'relationship',
      relationTo: 'channel-accounts',
      required: true,
      index: true,
      label: label('账号', 'Account'),
    },
    { name: 'channel', type: 'text', required: true, index: true, label: label('渠道', 'Channel') },
    {
      name: 'action',
      type: 'select',
      required: true,
      label: label('动作', 'Action'),
      options: options([
        ['publish', '发布', 'Publish'],
        ['amend', '更正', 'Amend'],
        ['recall', '撤稿', 'Recall'],
      ]),
    },
    /** revision:account:action — the same thing is never planned twice. */
    {
      name: 'key',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      label: label('唯一键', 'Key'),
    },
    {
      name: 'state',
      type: 'select',
      required: true,
      index: true,
      label: label('状态', 'State'),
      options: options([
        ['scheduled', '已排期', 'Scheduled'],
        ['queued', '排队中', 'Queued'],
        ['running', '投递中', 'Running'],
        ['accepted', '平台处理中', 'Accepted'],
        ['published', '已发布', 'Published'],
        ['handedOff', '待人工发布', 'Handed off'],
        ['failed', '失败', 'Failed'],
        ['unconfirmed', '待确认', 'Unconfirmed'],
        ['cancelled', '已取消', 'Cancelled'],
        ['recalled', '已撤下', 'Recalled'],
      ]),
    },
    { name: 'dueAt', type: 'date', required: true, index: true, label: label('计划时间', 'Due') },
    ...leaseFields(),
    {
      name: 'tries',
      type: 'number',
      required: true,
      defaultValue: 0,
      label: label('尝试次数', 'Tries'),
    },
    {
      name: 'polls',
      type: 'number',
      required: true,
      defaultValue: 0,
      label: label('查询次数', 'Polls'),
      admin: { hidden: true },
    },
    { name: 'url', type: 'text', label: label('发布链接', 'Link') },
    /** { kind, code, message, remedy } of the last error, in words for an editor. */
    { name: 'error', type: 'json', label: label('错误', 'Error') },
    /** Receipt of publishers/contract: ids, url, time. */
    {
      name: 'receipt',
      type: 'json',
      label: label('回执', 'Receipt'),
      hooks: {
        afterRead: [({ value }) => (value ? publicReceipt(value as object) : value)],
      },
    },
    { name: 'instructions', type: 'json', label: label('人工步骤', 'Instructions') },
    /** Rendition of publishers/contract, exactly as sent. */
    {
      name: 'rendition',
      type: 'json',
      label: label('渠道稿', 'Rendition'),
      admin: { hidden: true },
    },
    { name: 'renditionHash', type: 'text', label: label('渠道稿指纹', 'Rendition hash') },
    { name: 'reason', type: 'textarea', label: label('理由', 'Reason') },
    {
      name: 'orderedBy',
      type: 'relationship',
      relationTo: 'users',
      label: label('操作人', 'Ordered by'),
    },
    { name: 'orderGiver', type: 'text', maxLength: 40, label: label('下令人', 'On whose order') },
    /** The publish delivery that a recall or an amendment acts on. */
    {
      name: 'target',
      type: 'relationship',
      relationTo: 'deliveries',
      maxDepth: 0,
      label: label('原投递', 'Target'),
    },
    /** What becomes of it when its time goes by and nothing could be sent: the editor's choice. */
    {
      name: 'missed',
      type: 'select',
      defaultValue: 'late',
      label: label('错过时间', 'When missed'),
      options: missedOptions,
    },
    /** Why it goes at a time a rule speaks against (quiet hours, freeze …), and who said so. */
    { name: 'slotNote', type: 'textarea', label: label('排期说明', 'Slot note') },
    /** { code, message }[] of the rules that spoke when it was scheduled or held. */
    { name: 'slotWarnings', type: 'json', label: label('排期提醒', 'Slot warnings') },
    /** Of its words without spaces and marks: equal where several accounts would say the same. */
    {
      name: 'textKey',
      type: 'text',
      index: true,
      label: label('文字指纹', 'Text key'),
      admin: { hidden: true },
    },
    /** The issue it goes out in, and its place there from 1; such a row follows the issue's own delivery. */
    {
      name: 'issue',
      type: 'relationship',
      relationTo: 'issues',
      index: true,
      maxDepth: 0,
      label: label('推送期', 'Issue'),
    },
    { name: 'position', type: 'number', label: label('期内位置', 'Position') },
    /** A screenshot a person gave as proof. */
    {
      name: 'evidence',
      type: 'upload',
      relationTo: 'media',
      label: label('截图', 'Screenshot'),
    },
    { name: 'finishedAt', type: 'date', index: true, label: label('完成时间', 'Finished') },
  ],
}
