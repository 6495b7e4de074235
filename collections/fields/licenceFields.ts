import type { Field, FieldHook } from 'payload'
import { deskOnly } from '../access/contentAccess'
import { label, options } from './label'

/** Under which right a file may be shown. There is no silent default: a person chooses, and what nobody chose is unknown. */
export const licenceFields = (): Field[] => [
  {
    name: 'licence',
    type: 'select',
    required: true,
    index: true,
    label: label('授权', 'Licence'),
    access: { read: deskOnly },
    hooks: { beforeValidate: [unknownUnlessChosen] },
    admin: {
      components: { Field: '@/admin/library/LicenceField#LicenceField' },
      description: label(
        '必须选择。授权不明的素材不能终审通过。',
        'Required. Without a licence there is no final approval.',
      ),
    },
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
    admin: {
      description: label(
        '图库订单号、授权书编号、许可协议名称和网址。',
        'Order, contract, address.',
      ),
    },
  },
  {
    name: 'licenceProof',
    type: 'upload',
    relationTo: 'media',
    maxDepth: 0,
    label: label('授权凭证文件', 'Proof of licence'),
    access: { read: deskOnly },
  },
  {
    name: 'licenceUntil',
    type: 'date',
    index: true,
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
  {
    name: 'portraitUntil',
    type: 'date',
    index: true,
    label: label('肖像许可到期', 'Portrait permission expires'),
    access: { read: deskOnly },
    admin: { condition: (data) => data.portrait === 'granted' },
  },
]

/** A call that names none gets none; the panel's form asks for one, sends an empty choice, and is refused. */
const unknownUnlessChosen: FieldHook = ({ value, operation, originalDoc }) => {
  if (value === '') return null
  return value || (operation === 'create' || !originalDoc?.licence ? 'none' : value)
}
