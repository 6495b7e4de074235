import type { Field } from 'payload'
import { label, options } from '../label'

/** External providers, off unless somebody switches one on: what people write leaves the house with them. */
export const providerFields = (): Field => ({
  name: 'providers',
  type: 'array',
  maxRows: 4,
  label: label('外部内容安全服务（默认不用）', 'External providers (off)'),
  labels: { singular: label('内容安全服务', 'Provider'), plural: label('内容安全服务', 'Providers') },
  fields: [
    {
      name: 'provider',
      type: 'select',
      required: true,
      label: label('服务', 'Provider'),
      options: options([
        ['wechat', '微信内容安全 msgSecCheck', 'WeChat msgSecCheck'],
        ['tencent', '腾讯云文本内容安全', 'Tencent TMS'],
        ['aliyun', '阿里云内容安全', 'Aliyun'],
        ['sandbox', '沙盒', 'Sandbox'],
      ]),
    },
    { name: 'enabled', type: 'checkbox', defaultValue: false, label: label('启用', 'Enabled') },
    { name: 'baseUrl', type: 'text', maxLength: 300, label: label('服务地址', 'Base URL') },
    { name: 'keyId', type: 'text', maxLength: 200, label: label('AppID / SecretId', 'Key id') },
    /** Sealed; an answer never carries it, an empty one keeps what there is. */
    {
      name: 'secret',
      type: 'text',
      maxLength: 2000,
      // Not even sealed: what uses it reads below this.
      hooks: { afterRead: [() => null] },
      label: label('密钥（保存后不再显示）', 'Secret'),
    },
    {
      name: 'region',
      type: 'text',
      maxLength: 40,
      label: label('地域（微信：检查所用的 openid）', 'Region (WeChat: an openid)'),
    },
  ],
})
