import type { AccountInput } from './state'

/** The accounts of the demo: one that may publish by API, one that ends at the draft box, one that writes to its followers once a day. */
export const DEMO_ACCOUNTS: readonly AccountInput[] = [
  {
    appid: 'wx5a0db0c000000001',
    secret: 'sandbox-secret-yunfan',
    name: '云帆工会',
    ghId: 'gh_yunfan000001',
    kind: 'service',
    verified: true,
    intro: '云帆市总工会官方服务号：维权、服务、风采、文化。',
    features: { freepublish: true, comments: true, mass: true },
  },
  {
    appid: 'wx5a0db0c000000002',
    secret: 'sandbox-secret-xingqiao',
    name: '星桥工会',
    ghId: 'gh_xingqiao0002',
    kind: 'subscription',
    verified: false,
    intro: '星桥区总工会订阅号（未认证）：接口只能写草稿，发布要到公众平台点一下。',
    features: { freepublish: false, comments: false, mass: false },
  },
  {
    appid: 'wx5a0db0c000000003',
    secret: 'sandbox-secret-dingyue',
    name: '云帆工会订阅号',
    ghId: 'gh_dingyue00003',
    kind: 'subscription',
    verified: true,
    intro: '云帆市总工会订阅号：每天一期，送到每一位职工的手机里。',
    features: { freepublish: true, comments: true, mass: true },
  },
]
