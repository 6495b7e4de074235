import type { ProviderName } from '@/comments/settings'
import type { ProviderAnswer } from '@/moderation/external/contract'
import { aliyun } from './aliyun'
import type { Asked } from './asked'
import { sandbox } from './sandbox'
import { tencent } from './tencent'
import { wechat } from './wechat'

/** Each asks once and answers or throws; how long it may take is the caller's matter. */
export const PROVIDERS: Readonly<Record<ProviderName, (asked: Asked) => Promise<ProviderAnswer>>> =
  { wechat, tencent, aliyun, sandbox }
