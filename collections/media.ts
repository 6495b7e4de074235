import path from 'node:path'
import type { CollectionConfig } from 'payload'
import { rehostEndpoint } from '@/content/rehostEndpoint'
import { env } from '@/env'
import { deskOnly } from './access/contentAccess'
import { holding, scopedTo } from './access/byPermission'
import { aiUsageField } from './fields/aiUsage'
import { label, options } from './fields/label'
import { organizationField } from './fields/organization'
import {
  fingerprintFile,
  readPublicOrOwn,
  refuseDeletingReleased,
  refuseUnsafeFile,
} from './hooks/mediaFiles'

/** Pictures and files. A file is public only once something live uses it. */
export const media: CollectionConfig = {
  slug: 'media',
  labels: { singular: label('素材', 'Media'), plural: label('素材库', 'Media') },
  admin: {
    useAsTitle: 'alt',
    defaultColumns: ['filename', 'alt', 'licence', 'organization', 'updatedAt'],
    group: label('稿件', 'Content'),
  },
  trash: true,
  upload: {
    staticDir: path.join(env().dataDir, 'media'),
    mimeTypes: [
      'image/jpeg',
      'image/png',
      'image/webp',
      'image/gif',
      'image/avif',
      'video/mp4',
      'application/pdf',
    ],
    adminThumbnail: 'small',
    focalPoint: true,
    // Payload fetches a pasted address itself otherwise; ours goes through the safe-address rule instead.
    pasteURL: false,
    imageSizes: [
      {
        name: 'small',
        width: 480,
        withoutEnlargement: true,
        formatOptions: { format: 'webp', options: { quality: 78 } },
      },
      {
        name: 'medium',
        width: 960,
        withoutEnlargement: true,
        formatOptions: { format: 'webp', options: { quality: 80 } },
      },
      {
        name: 'large',
        width: 1920,
        withoutEnlargement: true,
        formatOptions: { format: 'webp', options: { quality: 82 } },
      },
    ],
  },
  access: {
    // An operator proves with a screenshot what no platform tells; everything else here is the editors'.
    create: holding('media.write', 'delivery.operate'),
    read: readPublicOrOwn,
    update: scopedTo('media.write'),
    delete: scopedTo('content.trash'),
  },
  endpoints: [rehostEndpoint],
  hooks: {
    beforeOperation: [refuseUnsafeFile],
    beforeChange: [fingerprintFile],
    beforeDelete: [refuseDeletingReleased],
  },
  fields: [
    {
      name: 'alt',
      type: 'text',
      maxLength: 200,
      label: label('替代文字', 'Alternative text'),
      admin: {
        description: label(
          '读屏用户听到的话：画面里有谁、在做什么。',
          'What a screen reader says.',
        ),
      },
    },
    { name: 'caption', type: 'text', maxLength: 200, label: label('图说', 'Caption') },
    { name: 'credit', type: 'text', maxLength: 60, label: label('作者（摄影、绘图）', 'Credit') },
    {
      name: 'licence',
      type: 'select',
      required: true,
      defaultValue: 'own',
      label: label('授权', 'Licence'),
      access: { read: deskOnly },
      options: options([
        ['own', '本单位自有', 'Our own'],
        ['authorised', '已获授权', 'Authorised'],
        ['cc', '知识共享', 'Creative Commons'],
        ['stock', '付费图库', 'Stock, paid'],
        ['campaign', '征集授权', 'Campaign statement'],
        ['none', '授权不明', 'Unknown'],
      ]),
    },
    {
      name: 'licenceNo',
      type: 'text',
      maxLength: 80,
      label: label('授权编号或凭证', 'Licence number'),
      access: { read: deskOnly },
    },
    {
      name: 'licenceUntil',
      type: 'date',
      label: label('授权到期', 'Licence expires'),
      access: { read: deskOnly },
    },
    {
      name: 'portrait',
      type: 'select',
      defaultValue: 'noPerson',
      label: label('肖像许可', 'Portrait permission'),
      access: { read: deskOnly },
      options: options([
        ['noPerson', '无可辨认人物', 'Nobody recognisable'],
        ['granted', '已获许可', 'Granted'],
        ['pending', '尚未取得', 'Pending'],
      ]),
    },
    aiUsageField(),
    organizationField({ permission: 'media.write', orElse: 'delivery.operate' }),
    {
      name: 'sha256',
      type: 'text',
      index: true,
      label: label('文件指纹', 'Fingerprint'),
      admin: { hidden: true },
      access: { create: () => false, update: () => false, read: deskOnly },
    },
    {
      name: 'color',
      type: 'text',
      label: label('主色', 'Dominant colour'),
      admin: { hidden: true },
      access: { create: () => false, update: () => false },
    },
    {
      name: 'seconds',
      type: 'number',
      label: label('时长（秒）', 'Seconds'),
      admin: { hidden: true },
      access: { create: () => false, update: () => false },
    },
    {
      name: 'released',
      type: 'checkbox',
      defaultValue: false,
      index: true,
      label: label('已公开使用', 'In public use'),
      admin: { position: 'sidebar', readOnly: true },
      access: { create: () => false, update: () => false },
    },
  ],
}
