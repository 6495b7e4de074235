import type { Observation, Outcome } from '../contract'
import { handedOff } from './commit'

/** There is nothing to look at: whether it is published, only a person can say. */
export const observe = async (observation: Observation): Promise<Outcome> => {
  const { rendition, receipt, journal } = observation
  const made = journal.findLast(({ step }) => step === 'package.made')
  if (made?.kind === 'receipt' && rendition && receipt) return handedOff(rendition, receipt)
  if (made?.kind === 'receipt')
    return { state: 'unknown', reason: '请到视频号助手核对是否已发表，再点「人工确认」。' }
  return {
    state: 'absent',
    step: 'package.made',
    proof: '发布包还没有交给任何人，本系统也不会自己向视频号发送任何内容。',
  }
}
