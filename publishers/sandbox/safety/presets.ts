import { errcodes, NETWORK_PRESETS, type Presets } from '../presets'

/** What may be made to fail: a provider that is slow, gone or talks nonsense must let nothing through. */
export const PRESETS: Presets = {
  publishApi: '',
  apis: [
    { value: '*', label: '任何接口' },
    { value: 'plain', label: '沙箱自己的接口' },
    { value: 'wxa/msg_sec_check', label: '微信 msgSecCheck' },
    { value: 'tms/TextModeration', label: '腾讯云文本审核' },
    { value: 'green/TextModeration', label: '阿里云评论审核' },
  ],
  groups: [
    {
      label: '网络',
      effects: [
        { value: 'slow', label: '慢 2 秒', effect: { kind: 'delay', ms: 2000 } },
        ...NETWORK_PRESETS.filter(
          ({ value }) => !['wrongId', 'shortList', 'again'].includes(value),
        ),
      ],
    },
    {
      label: '服务说不',
      effects: errcodes([
        [-1, '系统繁忙'],
        [45009, '今日次数用完'],
      ]),
    },
  ],
}
