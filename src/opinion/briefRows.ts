import { LEVEL_WORDS } from './alertLevel'
import type { Brief } from './brief'
import { channelWord, intentWord, stateWord, violationWord } from './words'

/** The brief as rows of a table: what, which, how many. No names and no texts of comments. Pure. */
export function briefRows(brief: Brief): (string | number)[][] {
  const { n, positive, neutral, negative } = brief
  const named = (what: string, shares: Brief['intents'], word: (key: string) => string) =>
    shares.map(({ key, n: count }) => [what, word(key), count])
  return [
    ['项目', '类别', '数量'],
    ['日期', brief.date, ''],
    ['留言', '合计', n],
    ['情绪', '正面', positive],
    ['情绪', '中性', neutral],
    ['情绪', '负面', negative],
    ['待人工', '当日留言', brief.queued],
    ['待人工', '全部', brief.queuedInAll],
    ...named('状态', brief.states, stateWord),
    ...named('渠道', brief.channels, channelWord),
    ...named('意图', brief.intents, intentWord),
    ...named('违规', brief.violations, violationWord),
    ...brief.items.map(({ title, n: count }) => ['稿件', title || '未命名稿件', count]),
    ['诉求', '当日新立', brief.tickets.opened],
    ['诉求', '超期未办结', brief.tickets.dueOpen],
    ...brief.alerts.map(({ level, title }) => ['预警', `${LEVEL_WORDS[level]}：${title}`, 1]),
  ]
}
