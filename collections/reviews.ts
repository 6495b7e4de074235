import type { CollectionConfig } from 'payload'
import { nobody, scopedTo } from './access/byPermission'
import { label, options } from './fields/label'
import { missedOptions } from './fields/missedOptions'
import { riskOptions } from './fields/riskOptions'

/**
 * One passage of one revision through a snapshot of stages. A run is one row: its decisions and the
 * revision it judges are JSON in it, so that a change of state is one atomic write on any database.
 * Written by `src/review/apply.ts` alone.
 */
export const reviews: CollectionConfig = {
  slug: 'reviews',
  labels: { singular: label('审核单', 'Review'), plural: label('审核单', 'Reviews') },
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'kind', 'state', 'risk', 'stageLabel', 'dueAt', 'organization'],
    group: label('审核', 'Review'),
  },
  defaultSort: '-createdAt',
  disableDuplicate: true,
  access: { create: nobody, read: scopedTo('content.read'), update: nobody, delete: nobody },
  fields: [
    { name: 'title', type: 'text', required: true, label: label('稿件', 'Item title') },
    {
      name: 'kind',
      type: 'text',
      required: true,
      index: true,
      label: label('稿件种类', 'Collection'),
    },
    {
      name: 'item',
      type: 'text',
      required: true,
      index: true,
      label: label('稿件编号', 'Item id'),
    },
    /** `news:12` while the run is the item's current one, else `news:12#<run>`: at most one current run an item. */
    {
      name: 'currentKey',
      type: 'text',
      unique: true,
      index: true,
      label: label('当前标记', 'Current key'),
      admin: { hidden: true },
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
      name: 'state',
      type: 'select',
      required: true,
      index: true,
      label: label('状态', 'State'),
      options: options([
        ['inReview', '审核中', 'In review'],
        ['returned', '已退回', 'Returned'],
        ['approved', '终审通过', 'Approved'],
        ['rejected', '不予采用', 'Rejected'],
        ['withdrawn', '已撤回', 'Withdrawn'],
        ['invalidated', '批准失效', 'Void'],
      ]),
    },
    {
      name: 'risk',
      type: 'select',
      required: true,
      label: label('风险等级', 'Risk'),
      options: riskOptions,
    },
    {
      name: 'emergency',
      type: 'checkbox',
      defaultValue: false,
      index: true,
      label: label('应急', 'Emergency'),
    },
    /** Key of the stage that is open now ('first', 'second' …); '' when none is. */
    { name: 'stage', type: 'text', index: true, label: label('当前审级', 'Stage') },
    { name: 'stageLabel', type: 'text', label: label('当前审级', 'Stage') },
    { name: 'dueAt', type: 'date', index: true, label: label('应审完时间', 'Due') },
    {
      name: 'submittedBy',
      type: 'relationship',
      relationTo: 'users',
      label: label('送审人', 'Submitted by'),
    },
    { name: 'submittedAt', type: 'date', label: label('送审时间', 'Submitted at') },
    /** Hash of the canonical content this run is about; decisions and the gate compare against it. */
    {
      name: 'revision',
      type: 'text',
      required: true,
      index: true,
      label: label('版本指纹', 'Revision'),
    },
    { name: 'version', type: 'text', label: label('版本编号', 'Version id') },
    /** The record as it was when last decided: what is released, and what is kept as evidence. */
    {
      name: 'snapshot',
      type: 'json',
      label: label('稿件快照', 'Snapshot'),
      admin: { hidden: true },
    },
    /** The stages as they were when the run began; a template edited later changes no running review. */
    { name: 'stages', type: 'json', label: label('审级', 'Stages') },
    { name: 'decisions', type: 'json', label: label('审核意见', 'Decisions') },
    /** Who changed the content, and at which stage: nobody judges their own work. */
    {
      name: 'changes',
      type: 'json',
      label: label('改动人', 'Changed by'),
      admin: { hidden: true },
    },
    {
      name: 'accounts',
      type: 'relationship',
      relationTo: 'channel-accounts',
      hasMany: true,
      maxDepth: 0,
      label: label('批准渠道', 'Approved channels'),
    },
    /** `{ account, sha256 }` of what each approved account will get; the words are in `renditions`. */
    { name: 'renditions', type: 'json', label: label('渠道稿指纹', 'Renditions') },
    { name: 'publishAt', type: 'date', label: label('最早发布时间', 'Not before') },
    {
      name: 'missed',
      type: 'select',
      label: label('错过时间怎么办', 'When missed'),
      options: missedOptions,
    },
    /** Why it may go at a time a rule speaks against; the final reviewer's word. */
    { name: 'slotNote', type: 'textarea', label: label('排期说明', 'Slot note') },
    { name: 'stagger', type: 'checkbox', label: label('相同内容自动错开', 'Staggered') },
    { name: 'approvedAt', type: 'date', index: true, label: label('终审时间', 'Approved at') },
    /** Emergency chain: the skipped review, due within 24 hours. */
    { name: 'followUpDueAt', type: 'date', index: true, label: label('补审期限', 'Follow-up due') },
    { name: 'followUpDoneAt', type: 'date', label: label('补审完成', 'Follow-up done') },
  ],
}
