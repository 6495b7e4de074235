import { GATED, ORDINARY, type AppInput, type CreatorInput } from './state'

/** One app as most get it (hand-off only), one that was granted publishing by server. */
export const DEMO_APPS: readonly AppInput[] = [
  {
    clientKey: 'aw5a0db0c0000001',
    secret: 'sandbox-secret-douyin-ordinary',
    name: '工媒矩阵（普通应用）',
  },
  {
    clientKey: 'aw5a0db0c0000002',
    secret: 'sandbox-secret-douyin-gated',
    name: '工媒矩阵（政务媒体）',
    capabilities: [...ORDINARY, ...GATED, 'user_info'],
  },
]

export const DEMO_CREATORS: readonly CreatorInput[] = [
  { uid: 'yunfan', name: '云帆工会', intro: '云帆市总工会官方抖音号：一线职工的故事。' },
  { uid: 'xingqiao', name: '星桥工会', intro: '星桥区总工会：身边的工匠，身边的温暖。' },
]
