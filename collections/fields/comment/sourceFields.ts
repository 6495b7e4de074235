import type { Field } from 'payload'
import { deskOnly } from '../../access/contentAccess'
import { label } from '../label'
import { linkTo } from '../linkTo'

const inward = { read: deskOnly }
const sealed = { hidden: true, access: { read: () => false } } as const
const optional = { required: false } as const

/** What was said, where, under what, by whom: as the channel told it. */
export const commentSourceFields = (): Field[] => [
  {
    name: 'text',
    type: 'textarea',
    required: true,
    label: label('内容（已打码）', 'Text, masked'),
  },
  /** As written, sealed: for the evidence role, by an endpoint that leaves a trace. */
  { name: 'original', type: 'textarea', ...sealed, label: label('原文（密）', 'Original, sealed') },
  /** Keyed hash of the original: tells an edit from a second reading. */
  { name: 'textHash', type: 'text', ...sealed, label: label('原文指纹', 'Hash') },
  /** Keyed hash of its words without spaces, signs and disguises: finds who said the same. */
  { name: 'sayingKey', type: 'text', index: true, ...sealed, label: label('文意指纹', 'Saying') },
  /** `<account id>:<id there>`, `web:<uuid>`, `import:<account>:<id or hash>`. */
  {
    name: 'key',
    type: 'text',
    required: true,
    unique: true,
    index: true,
    access: inward,
    label: label('唯一键', 'Key'),
  },
  { name: 'channel', type: 'text', required: true, index: true, label: label('渠道', 'Channel') },
  linkTo('account', 'channel-accounts', ['账号', 'Account'], { ...optional, access: inward }),
  linkTo('delivery', 'deliveries', ['投递', 'Delivery'], { ...optional, access: inward }),
  /** { commentId, postId?, msgDataId?, index? …}: what the channel needs to act on it. */
  { name: 'external', type: 'json', access: inward, label: label('平台标识', 'Ids there') },
  { name: 'kind', type: 'text', required: true, label: label('稿件种类', 'Collection') },
  { name: 'item', type: 'text', required: true, index: true, label: label('稿件编号', 'Item') },
  { name: 'itemTitle', type: 'text', label: label('稿件', 'Item title') },
  linkTo('organization', 'organizations', ['组织', 'Organization']),
  /** Its item is off (recalled, expired) or takes no comments any more: nothing of it is public meanwhile. */
  {
    name: 'isClosed',
    type: 'checkbox',
    defaultValue: false,
    label: label('稿件已关闭留言', 'Item closed'),
  },
  linkTo('parent', 'comments', ['回复的留言', 'In answer to'], optional),
  /** `key` of what it answers, which may come after it. */
  {
    name: 'parentKey',
    type: 'text',
    index: true,
    access: inward,
    label: label('回复对象的唯一键', 'Key of the parent'),
  },
  /** Keyed hash of channel and author there; never the id itself. */
  {
    name: 'authorKey',
    type: 'text',
    index: true,
    access: inward,
    label: label('作者指纹', 'Author, hashed'),
  },
  { name: 'authorName', type: 'text', label: label('称呼', 'Name, masked') },
  linkTo('member', 'members', ['职工', 'Member'], { ...optional, access: inward }),
  /** Of a guest: the hash of the cookie that may see it while it waits, object to it or take it back. */
  { name: 'guestKey', type: 'text', index: true, ...sealed, label: label('访客指纹', 'Guest') },
  {
    name: 'isByAccount',
    type: 'checkbox',
    defaultValue: false,
    label: label('本账号所发', 'By the account itself'),
  },
  /** { key, mimeType, state: 'held' | 'shown' | 'removed', sealed? }: one picture; not public until a person says so. */
  { name: 'picture', type: 'json', access: inward, label: label('图片', 'Picture') },
  {
    name: 'saidAt',
    type: 'date',
    required: true,
    index: true,
    label: label('留言时间', 'Said at'),
  },
  { name: 'editedAt', type: 'date', label: label('修改于', 'Edited at') },
  /** Taken away at the source, by its author or the platform; it stays here. */
  { name: 'goneAt', type: 'date', label: label('来源已删', 'Gone at the source') },
  {
    name: 'collectedAt',
    type: 'date',
    required: true,
    access: inward,
    label: label('收到时间', 'Collected at'),
  },
]
