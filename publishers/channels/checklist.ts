import type { Film, Rendition } from '../contract'

/** What a person does, in order, from the package to the proof. */
export const checklist = ({ parts, film }: Rendition): string[] => [
  '点「下载发布包」，解压后得到成片、封面、短标题和描述。',
  '用管理员或运营者的微信扫码登录 channels.weixin.qq.com（视频号助手），核对右上角是不是这个视频号。',
  '点「发表视频」，上传 film.mp4，等上传和转码完成，从头到尾看一遍。',
  coverStep(film),
  `短标题粘贴「标题.txt」：${parts.shortTitle ?? ''}`,
  '视频描述粘贴「文案.txt」，话题会自动识别，核对每个 # 话题都变了颜色。',
  ...(parts.source ? [`本片内容来自${parts.source}，请不要勾选「声明原创」。`] : []),
  ...(parts.ai ? ['在「作品声明」里选择「内容由 AI 生成」。'] : []),
  '不要勾选定时发表，点「发表」。',
  '在手机微信里打开这条视频，点「… → 复制链接」，并截一张图。',
  '回到投递看板点「人工确认」，贴上链接并上传截图。',
]

/** The list of a channel shows covers 3:4; another ratio is cut on the platform's page. */
const coverStep = (film: Film | undefined): string => {
  const ratios = film?.covers.map(({ ratio }) => ratio) ?? []
  if (ratios.length === 0) return '封面从视频里选一帧。'
  return ratios.includes('3:4')
    ? '封面选「上传封面」，用包里 3:4 的封面图。'
    : `封面选「上传封面」，用包里 ${ratios[0]} 的封面图，按页面提示裁剪。`
}
