import type { AppInput, UserInput } from './state'

export const DEMO_APPS: readonly AppInput[] = [
  {
    appId: 'ks5000000000000001',
    secret: 'sandbox-secret-kuaishou',
    name: '工媒矩阵',
  },
]

export const DEMO_USERS: readonly UserInput[] = [
  {
    uid: 'yunfan',
    name: '云帆工会',
    intro: '云帆市总工会官方快手号：老铁们的娘家人。',
    city: '云帆',
  },
  {
    uid: 'xingqiao',
    name: '星桥工会',
    intro: '星桥区总工会：工友的事，就是咱的事。',
    city: '星桥',
  },
]
