import type { Rhythm } from '../contract'

/**
 * Only mass sending rings phones; publishing does not. Allowances and 45028:
 * https://developers.weixin.qq.com/doc/subscription/guide/product/message/Batch_Sends.html
 */
export const rhythm: Rhythm = {
  pushes: {
    setting: 'mode',
    values: ['mass'],
    quotas: {
      setting: 'accountKind',
      of: { subscription: { perDay: 1 }, service: { perMonth: 4 } },
    },
    refusals: ['45028'],
    confidence: 'A',
  },
}
