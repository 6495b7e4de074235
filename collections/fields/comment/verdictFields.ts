import type { Field } from 'payload'
import { deskOnly } from '../../access/contentAccess'
import { label } from '../label'
import { linkTo } from '../linkTo'
import {
  commentStateOptions,
  intentOptions,
  sentimentOptions,
  violationOptions,
} from '../moderationOptions'

const inward = { read: deskOnly }
const optional = { required: false } as const

/** What became of it: the labels in force (the machine's until a person says otherwise), and what follows from them. */
export const commentVerdictFields = (): Field[] => [
  {
    name: 'state',
    type: 'select',
    required: true,
    defaultValue: 'pending',
    index: true,
    options: commentStateOptions,
    label: label('状态', 'State'),
  },
  /** Visible to everybody. */
  { name: 'isShown', type: 'checkbox', defaultValue: false, label: label('公开', 'Public') },
  /** A person has to look. */
  {
    name: 'isQueued',
    type: 'checkbox',
    defaultValue: false,
    access: inward,
    label: label('待人工', 'For a person'),
  },
  /** 0–1: the order of the queue. */
  { name: 'risk', type: 'number', defaultValue: 0, access: inward, label: label('风险', 'Risk') },
  {
    name: 'sentiment',
    type: 'select',
    options: sentimentOptions,
    access: inward,
    label: label('情绪', 'Sentiment'),
  },
  {
    name: 'intent',
    type: 'select',
    options: intentOptions,
    access: inward,
    label: label('意图', 'Intent'),
  },
  /** The one that weighs most. */
  {
    name: 'violation',
    type: 'select',
    options: violationOptions,
    access: inward,
    label: label('违规', 'Violation'),
  },
  /** All of them. */
  { name: 'violations', type: 'json', access: inward, label: label('全部违规', 'Violations') },
  /** Verdict of src/moderation with spans, as judged; kept when a person decides otherwise. `{ …, at, models }` */
  { name: 'machine', type: 'json', access: inward, label: label('机审', 'Machine') },
  { name: 'judgedAt', type: 'date', access: inward, label: label('机审时间', 'Judged at') },
  {
    name: 'judgings',
    type: 'number',
    defaultValue: 0,
    access: inward,
    label: label('机审次数', 'Judgings'),
  },
  linkTo('decidedBy', 'users', ['处理人', 'Decided by'], { ...optional, access: inward }),
  { name: 'decidedAt', type: 'date', access: inward, label: label('处理时间', 'Decided at') },
  /** Counts the decisions: two people at once see each other. */
  {
    name: 'round',
    type: 'number',
    defaultValue: 0,
    access: inward,
    label: label('处理次数', 'Decisions'),
  },
  /** Told to its author: what a hiding rests on. */
  {
    name: 'hiddenReason',
    type: 'text',
    access: inward,
    label: label('不公开的理由', 'Why hidden'),
  },
  linkTo('ticket', 'appeals', ['诉求单', 'Ticket'], { ...optional, access: inward }),
]
