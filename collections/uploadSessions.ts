import type { CollectionConfig } from 'payload'
import { nobody } from './access/byPermission'
import { label, options } from './fields/label'

/**
 * Files on their way in: whose each is, how much was promised, who writes to it at the moment, and what became of it.
 * The bytes lie in DATA_DIR/uploads or in the bucket. Spoken to through src/uploads alone.
 */
export const uploadSessions: CollectionConfig = {
  slug: 'upload-sessions',
  labels: { singular: label('上传', 'Upload'), plural: label('上传', 'Uploads') },
  admin: { hidden: true, useAsTitle: 'name' },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  disableDuplicate: true,
  fields: [
    {
      name: 'uploadId',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      label: label('编号', 'Id'),
    },
    // Collection and id: a member's id may equal a colleague's.
    { name: 'owner', type: 'text', required: true, index: true, label: label('上传人', 'Owner') },
    { name: 'purpose', type: 'text', required: true, label: label('用途', 'Purpose') },
    { name: 'entry', type: 'text', index: true, label: label('作品', 'Entry') },
    { name: 'slot', type: 'text', label: label('位置', 'Slot') },
    { name: 'name', type: 'text', required: true, label: label('文件名', 'Name') },
    { name: 'declaredType', type: 'text', label: label('自报类型', 'Declared type') },
    { name: 'bytes', type: 'number', required: true, label: label('字节', 'Bytes') },
    { name: 'permit', type: 'json', required: true, label: label('许可', 'Permit') },
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'receiving',
      index: true,
      label: label('状态', 'State'),
      options: options([
        ['receiving', '正在接收', 'Receiving'],
        ['checking', '正在检查', 'Checking'],
        ['ready', '已入库', 'Ready'],
        ['refused', '已退回', 'Refused'],
      ]),
    },
    { name: 'sha256', type: 'text', label: label('文件指纹', 'Fingerprint') },
    { name: 'facts', type: 'json', label: label('文件信息', 'Facts') },
    { name: 'refusal', type: 'json', label: label('退回原因', 'Refusal') },
    {
      name: 'media',
      type: 'relationship',
      relationTo: 'media',
      maxDepth: 0,
      label: label('素材', 'Media'),
    },
    /** An entry holds the file: it is no longer the uploader's to throw away. */
    {
      name: 'attached',
      type: 'checkbox',
      defaultValue: false,
      label: label('已用于作品', 'Attached'),
    },
    { name: 'expiresAt', type: 'date', index: true, label: label('到期', 'Expires') },
    // One writer, one judge: conditional writes on these, see src/uploads/lock.ts and finishUpload.ts.
    { name: 'lockOwner', type: 'text', label: label('写入者', 'Writer') },
    { name: 'lockUntil', type: 'date', required: true, label: label('写入到', 'Writes until') },
    { name: 'lockWanted', type: 'checkbox', label: label('有人等待', 'Wanted') },
    { name: 'workOwner', type: 'text', label: label('检查者', 'Judge') },
    { name: 'workUntil', type: 'date', required: true, label: label('检查到', 'Judges until') },
    { name: 'attempts', type: 'number', defaultValue: 0, label: label('次数', 'Attempts') },
  ],
}
