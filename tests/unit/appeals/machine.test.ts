import { expect, it } from '@jest/globals'
import { kindOf, needsTicket } from '@/appeals/kindOf'
import { moderate } from '@/moderation/pipeline'
import { shippedKnowledge } from '@/moderation/shippedKnowledge'

const knowledge = shippedKnowledge()

/** What the machine as shipped makes of the demo's rows; row 30 is a person's to see. */
it.each([
  ['二车间风扇坏了一个月没人修', 'appeal'],
  ['高温津贴到现在没发', 'appeal'],
  ['投票页老是打不开', 'technical'],
  ['字太小，老人看不清', 'accessibility'],
  ['标题“截止”应为“截至”吧', 'correction'],
  ['能不能管管食堂涨价', 'appeal'],
  ['听说年底要裁三成，真的假的', 'rumour'],
  ['这张是我拍的，没授权', 'copyright'],
  ['预约票就几十张，抢不到', ''],
  ['评审标准能公开吗，怎么评的', ''],
  ['字有筋骨', ''],
  ['展厅在哪一层', ''],
  ['打卡', ''],
  ['希望能加音频类', ''],
  ['加V领流水，日结', ''],
])('%s → %s', (text, kind) => {
  const { intent, violations } = moderate({ text }, { knowledge, now: new Date(0) })
  const saying = { text, intent, violations }
  expect(needsTicket(saying) ? kindOf(saying) : '').toBe(kind)
})
