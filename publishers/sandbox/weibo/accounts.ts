import type { AccountInput, AppInput } from './state'

/** The demo's app at the open platform. */
export const DEMO_APP: AppInput = {
  appKey: '3500000001',
  appSecret: 'sandbox-weibo-app-secret',
  name: '云帆工会融媒',
  safeDomains: ['localhost', '127.0.0.1', 'gongmei.example'],
}

/** An ordinary account, and one with the contract that gives long posts, nine pictures and head articles. */
export const DEMO_ACCOUNTS: readonly AccountInput[] = [
  {
    uid: '7000000001',
    name: '云帆工会',
    intro: '云帆市总工会官方微博。维权、服务、风采、文化，和八百万职工在一起。',
    followers: 128_406,
    checks: { similar: true },
  },
  {
    uid: '7000000002',
    name: '星桥工会',
    intro: '星桥区总工会官方微博。签了商业合作：长微博、九图、头条文章都能用接口发。',
    followers: 9_317,
    features: { commercial: true, article: true, topics: true },
  },
]
