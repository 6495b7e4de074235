import type { GroupField } from 'payload'
import { label, options } from './label'

const notOriginal = (_: unknown, sibling: { type?: string }) =>
  Boolean(sibling?.type && sibling.type !== 'original')

/** Where the text comes from; a repost names source, author and original title (互联网新闻信息服务管理规定). */
export const newsSourceField = (): GroupField => ({
  name: 'source',
  type: 'group',
  label: label('稿件来源', 'Source'),
  fields: [
    {
      name: 'type',
      type: 'select',
      required: true,
      defaultValue: 'original',
      label: label('来源类型', 'Kind'),
      options: options([
        ['original', '原创', 'Original'],
        ['repost', '转载', 'Repost'],
        ['compiled', '编译', 'Compiled'],
        ['contributed', '供稿', 'Contributed'],
      ]),
    },
    {
      name: 'name',
      type: 'text',
      maxLength: 60,
      label: label('来源单位', 'Source'),
      admin: { condition: notOriginal },
    },
    {
      name: 'author',
      type: 'text',
      maxLength: 60,
      label: label('原作者', 'Author'),
      admin: { condition: notOriginal },
    },
    {
      name: 'title',
      type: 'text',
      maxLength: 200,
      label: label('原标题', 'Original title'),
      admin: { condition: notOriginal },
    },
    {
      name: 'url',
      type: 'text',
      maxLength: 1000,
      label: label('原文网址', 'Address'),
      validate: (value: unknown) =>
        !value || /^https?:\/\/\S+$/.test(String(value)) || '请填写 http(s):// 开头的网址',
      admin: { condition: notOriginal },
    },
    {
      name: 'publishedAt',
      type: 'date',
      label: label('原文发布时间', 'Published'),
      admin: { condition: notOriginal },
    },
    {
      name: 'permission',
      type: 'select',
      label: label('转载依据', 'Permission'),
      admin: { condition: notOriginal },
      options: options([
        ['whitelist', '稿源白名单', 'White list'],
        ['authorised', '已获授权', 'Authorised'],
        ['statutory', '法定许可', 'Statutory'],
      ]),
    },
  ],
})
