import type { Field, FieldAccess } from 'payload'
import { notForJudges } from '../../access/entryAccess'
import { ownDeskOnly, system } from '../../access/contentAccess'
import { label, options } from '../label'

/** The work itself, as authors sent it in and as it is shown. */
export const workFields = (): Field[] => [
  {
    name: 'works',
    type: 'array',
    maxRows: 12,
    label: label('作品文件', 'Files of the work'),
    labels: { singular: label('文件', 'File'), plural: label('文件', 'Files') },
    fields: [
      {
        name: 'file',
        type: 'upload',
        relationTo: 'media',
        required: true,
        label: label('文件', 'File'),
      },
      { name: 'caption', type: 'text', maxLength: 100, label: label('图说', 'Caption') },
    ],
  },
  {
    name: 'proofs',
    type: 'upload',
    relationTo: 'media',
    hasMany: true,
    label: label('证明材料（不公开）', 'Proofs, never shown'),
    access: { read: ownDeskOnly },
  },
  {
    name: 'transcription',
    type: 'textarea',
    maxLength: 3000,
    label: label('释文', 'Transcription'),
  },
  { name: 'caption', type: 'textarea', maxLength: 400, label: label('配文', 'Caption') },
  {
    type: 'row',
    fields: [
      {
        name: 'url',
        type: 'text',
        maxLength: 300,
        label: label('作品网址', 'Address'),
        admin: { width: '60%' },
      },
      {
        name: 'filing',
        type: 'text',
        maxLength: 60,
        label: label('网站备案号', 'ICP number'),
        admin: { width: '40%' },
      },
    ],
  },
  {
    type: 'row',
    fields: [
      {
        name: 'firstUrl',
        type: 'text',
        maxLength: 300,
        label: label('首发链接', 'First published at'),
        admin: { width: '60%' },
      },
      {
        name: 'firstAt',
        type: 'text',
        maxLength: 20,
        label: label('首发时间', 'First published on'),
        admin: { width: '40%' },
      },
    ],
  },
  { name: 'shotAt', type: 'text', maxLength: 40, label: label('拍摄时间', 'Date taken') },
  {
    name: 'aiNote',
    type: 'textarea',
    maxLength: 300,
    label: label('人工智能使用说明', 'How AI was used'),
  },
]

/** Who may recommend hangs on these, so they are the author's to say, at the portal, and no desk's to change. */
const asSentIn = (read: FieldAccess) => ({ create: system, read, update: system })

/** Who made it: names as the authors chose to be named. Telephones and the like are sealed elsewhere. */
export const authorFields = (): Field[] => [
  {
    name: 'authors',
    type: 'array',
    maxRows: 5,
    access: { read: notForJudges },
    label: label('作者（按署名顺序）', 'Authors, in order'),
    labels: { singular: label('作者', 'Author'), plural: label('作者', 'Authors') },
    fields: [
      { name: 'name', type: 'text', required: true, maxLength: 40, label: label('署名', 'Name') },
    ],
  },
  {
    type: 'row',
    fields: [
      {
        name: 'union',
        type: 'relationship',
        relationTo: 'organizations',
        index: true,
        maxDepth: 1,
        access: asSentIn(notForJudges),
        label: label('所属工会', 'Union'),
        admin: { width: '50%' },
      },
      {
        name: 'teacher',
        type: 'text',
        maxLength: 40,
        access: { read: notForJudges },
        label: label('指导老师', 'Teacher'),
        admin: { width: '50%' },
      },
    ],
  },
  {
    type: 'row',
    fields: [
      {
        name: 'nomination',
        type: 'select',
        defaultValue: 'unit',
        access: asSentIn(ownDeskOnly),
        label: label('推荐方式', 'Nomination'),
        options: options([
          ['unit', '单位推荐', 'By a unit'],
          ['self', '个人自荐', 'By the author'],
        ]),
        admin: { width: '50%' },
      },
      {
        name: 'recommender',
        type: 'relationship',
        relationTo: 'organizations',
        index: true,
        maxDepth: 1,
        access: asSentIn(notForJudges),
        label: label('推荐单位', 'Recommending unit'),
        admin: { width: '50%' },
      },
    ],
  },
]
