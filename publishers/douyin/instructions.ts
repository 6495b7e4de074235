import type { Rendition } from '../contract'

/** What a person does with the code, in order. */
export const instructionsFor = (rendition: Rendition | undefined): string[] => [
  '用这个抖音号登录手机上的抖音 App，点右上角「扫一扫」，扫看板上的二维码；在手机上打开看板时直接点「在本机打开抖音」。',
  '等视频下载完，核对画面、标题和话题，画面里不能有水印和其他平台的标志。',
  ...(rendition?.parts.ai ? ['在发布页点「高级设置 → 自主声明」，选择「内容由 AI 生成」。'] : []),
  ...(rendition?.parts.source ? [`在发布页的文案里注明来源：${rendition.parts.source}。`] : []),
  '点「发布」。发布成功后系统会收到抖音的通知，自动记为已发布。',
  '几分钟后仍没有变化时，在看板点「人工确认」，贴上作品链接。',
]
