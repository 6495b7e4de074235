import type { CollectionConfig } from 'payload'
import { modelEndpoints } from '@/comments/learning/endpoints'
import { neverDeleted, onlyByProgram } from '@/review/programWrite'
import { holding, nobody } from './access/byPermission'
import { label, options } from './fields/label'
import { linkTo } from './fields/linkTo'

/** Versions of the model of sentiment that learnt from decisions; the shipped one is version 1 and is no row. */
export const moderationModels: CollectionConfig = {
  slug: 'moderation-models',
  labels: { singular: label('模型版本', 'Model'), plural: label('机审模型', 'Models') },
  admin: {
    useAsTitle: 'number',
    defaultColumns: ['number', 'state', 'why', 'madeBy', 'createdAt'],
    group: label('留言与舆情', 'Comments'),
  },
  defaultSort: '-number',
  disableDuplicate: true,
  access: {
    create: nobody,
    read: holding('comment.read', 'moderation.manage'),
    update: nobody,
    delete: nobody,
  },
  endpoints: modelEndpoints,
  hooks: {
    beforeChange: [onlyByProgram('模型版本', '机审模型')],
    beforeDelete: [neverDeleted('模型版本')],
  },
  fields: [
    {
      name: 'number',
      type: 'number',
      required: true,
      unique: true,
      index: true,
      label: label('版本', 'Version'),
    },
    {
      name: 'state',
      type: 'select',
      required: true,
      index: true,
      label: label('状态', 'State'),
      options: options([
        ['active', '在用', 'In force'],
        ['kept', '保留', 'Kept'],
        ['refused', '未通过验收', 'Refused'],
      ]),
    },
    /** The model file, base64. */
    {
      name: 'file',
      type: 'textarea',
      hidden: true,
      access: { read: () => false },
      label: label('模型文件', 'File'),
    },
    /** GateAnswer of src/moderation/learn/gate, with the numbers of rows and the seconds it took. */
    { name: 'figures', type: 'json', label: label('验收数据', 'Figures') },
    { name: 'why', type: 'text', label: label('结论', 'Why') },
    linkTo('madeBy', 'users', ['操作人', 'By'], { required: false, index: false }),
  ],
}
