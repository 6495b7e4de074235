import type { CheckboxField } from 'payload'
import { label } from './label'

/** Whether an account's pictures carry «单位 作品号». Douyin pushes down what bears marks of others, so it is not asked there. */
export const watermarkField = (): CheckboxField => ({
  name: 'watermark',
  type: 'checkbox',
  defaultValue: false,
  label: label('图片加水印', 'Watermark pictures'),
  admin: {
    condition: (data) => data.channel !== 'douyin',
    description: label(
      '在图片右下角淡淡地写上单位名称和作品号。网站上的图片在下一次上网时加上。',
      'Organization and number of the work, low and pale.',
    ),
  },
})
