import { publisherOf } from '@publishers/registry'
import type { Instructions, Verb } from './act'
import type { WhyByHand } from './plannedActs'

type Desk = {
  where: string
  link: string
  /** Where the platform does it otherwise than by a button of that name. */
  otherwise?: Partial<Record<Verb, string>>
}

const noHiding = (platform: string): Desk['otherwise'] => ({
  hide: `${platform}不能隐藏评论，要让大家看不到只能删除：找到这条评论，点「删除」，删除后不能恢复；不必删除的，不用操作，回到这里点「取消」。`,
  show: `${platform}删除的评论不能恢复，请告知留言人可以重新发表。`,
})

/** Where a person finds comments on each platform's own site or in its app. */
const DESKS: Readonly<Record<string, Desk>> = {
  wechat: {
    where: '用管理员或运营者的微信扫码登录公众平台，打开「内容与互动 → 留言管理」',
    link: 'https://mp.weixin.qq.com',
    otherwise: {
      hide: '公众号的留言只有精选的才公开：找到这条留言，点「取消精选」。',
      show: '公众号的留言只有精选的才公开：找到这条留言，点「精选」。',
    },
  },
  weibo: {
    where: '登录本单位微博，打开这条微博的评论区',
    link: 'https://weibo.com',
    otherwise: noHiding('微博'),
  },
  douyin: {
    where: '用这个抖音号登录抖音 App 或创作服务平台「互动管理 → 评论管理」，打开这条视频的评论',
    link: 'https://creator.douyin.com',
    otherwise: noHiding('抖音'),
  },
  kuaishou: {
    where: '用这个快手号登录快手 App 或创作者服务平台「互动管理 → 评论管理」，打开这条视频的评论',
    link: 'https://cp.kuaishou.com',
    otherwise: noHiding('快手'),
  },
  channels: {
    where: '用管理员微信扫码登录视频号助手，打开「互动管理 → 评论」',
    link: 'https://channels.weixin.qq.com',
  },
}

const DOING: Readonly<Record<Verb, string>> = {
  elect: '找到这条留言，点「精选」。',
  unelect: '找到这条留言，点「取消精选」。',
  hide: '找到这条留言，把它隐藏。',
  show: '找到这条留言，取消隐藏，让大家重新看到。',
  delete: '找到这条留言，点「删除」。',
  reply: '找到这条留言，点「回复」。',
  unreply: '找到这条留言下面我们的回复，点「删除」。',
}

const WHY: Readonly<Record<WhyByHand, string>> = {
  noInterface: '这个渠道没有留言接口，需要人工操作。',
  imported: '这条留言是导入的，系统不知道它在平台上的编号，需要人工操作。',
  cannot: '平台接口做不到这一步，需要人工操作。',
  machine: '机器判为不予公开，但平台上仍可能看得到。请先确认判断无误，再在平台删除/隐藏。',
  irreversible: '这条留言在平台上已经删除，平台不能恢复；本站已恢复显示。',
}

type Writing = {
  channel: string
  act: Verb
  why?: WhyByHand
  /** In words, where the platform gave the reason. */
  because?: string
  /** The page of the published item there. */
  url?: string
  author?: string | null
  /** Of the comment, masked. */
  said: string
  /** Of the reply. */
  text?: string
}

/** How a person does an act on the platform's own site: where to click, and what. */
export function instructionsFor({
  channel,
  act,
  why = 'cannot',
  because,
  url,
  author,
  said,
  text,
}: Writing): Instructions {
  const reason = because ?? WHY[why]
  if (why === 'irreversible')
    return {
      steps: [reason, '需要时请在平台另行说明，或请留言人重新留言；看过后点「已处理」。'],
    }
  const desk = DESKS[channel]
  const link = url ?? desk?.link
  const where = `${desk?.where ?? `登录${nameOf(channel)}，打开留言管理`}。`
  return {
    steps: [
      reason,
      `留言人：${author || '（平台没有给出）'}；留言：“${shortened(said)}”。`,
      where,
      desk?.otherwise?.[act] ?? DOING[act],
      ...(text ? ['把下面的回复原样粘贴进去发送。'] : []),
      '做完后回到这里，点「已处理」。',
    ],
    ...(link && { link }),
    ...(text && { text }),
  }
}

function nameOf(channel: string): string {
  try {
    return publisherOf(channel).manifest.label.zh
  } catch {
    // Comments are kept longer than channels.
    return '平台'
  }
}

const longest = 60
const shortened = (text: string): string => {
  const signs = [...text]
  return signs.length > longest ? `${signs.slice(0, longest).join('')}…` : text
}
