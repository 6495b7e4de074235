import type { CollectionConfig } from 'payload'
import { filmEndpoints } from '@/films/endpoints'
import { nobody, scopedTo } from './access/byPermission'
import { label, options } from './fields/label'
import { leaseFields } from './fields/leaseFields'
import { organizationField } from './fields/organization'

/**
 * Vertical films drafted from items: a storyboard an editor may change, and the job that renders it. Rendering
 * is claimed like a delivery, with a lease and a fence; the finished file is a media document.
 */
export const films: CollectionConfig = {
  slug: 'films',
  labels: { singular: label('短片', 'Film'), plural: label('短片', 'Films') },
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'state', 'progress', 'organization', 'updatedAt'],
    group: label('发布', 'Publishing'),
    components: {
      views: {
        edit: { default: { Component: '/src/admin/films/FilmDocument#FilmDocument' } },
      },
    },
  },
  defaultSort: '-createdAt',
  disableDuplicate: true,
  access: {
    create: nobody,
    read: scopedTo('content.read'),
    update: nobody,
    delete: nobody,
  },
  endpoints: filmEndpoints,
  fields: [
    { name: 'title', type: 'text', required: true, label: label('片名', 'Title') },
    { name: 'kind', type: 'text', required: true, label: label('稿件种类', 'Collection') },
    { name: 'item', type: 'text', required: true, index: true, label: label('稿件编号', 'Item') },
    organizationField({ permission: 'content.write' }),
    {
      name: 'account',
      type: 'relationship',
      relationTo: 'channel-accounts',
      index: true,
      maxDepth: 0,
      label: label('账号', 'Account'),
    },
    /** Storyboard of media/video: plain JSON. */
    { name: 'storyboard', type: 'json', label: label('分镜', 'Storyboard') },
    { name: 'storyboardHash', type: 'text', index: true, label: label('分镜指纹', 'Hash') },
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'draft',
      index: true,
      label: label('状态', 'State'),
      options: options([
        ['draft', '分镜草稿', 'Draft'],
        ['queued', '排队合成', 'Queued'],
        ['rendering', '合成中', 'Rendering'],
        ['ready', '已成片', 'Ready'],
        ['failed', '合成失败', 'Failed'],
        ['cancelled', '已取消', 'Cancelled'],
      ]),
    },
    { name: 'progress', type: 'number', defaultValue: 0, label: label('进度（%）', 'Progress') },
    ...leaseFields(),
    { name: 'tries', type: 'number', defaultValue: 0, label: label('尝试次数', 'Tries') },
    { name: 'error', type: 'json', label: label('错误', 'Error') },
    { name: 'file', type: 'upload', relationTo: 'media', label: label('成片', 'File') },
    {
      name: 'covers',
      type: 'upload',
      relationTo: 'media',
      hasMany: true,
      label: label('封面帧', 'Covers'),
    },
    { name: 'subtitles', type: 'textarea', label: label('字幕（SRT）', 'Subtitles') },
    /** { seconds, width, height } of the file. */
    { name: 'measures', type: 'json', label: label('片长与画幅', 'Measures') },
  ],
}
