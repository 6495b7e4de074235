import type { Payload } from 'payload'
import { idOf } from '@/access/scope'
import type { AlertRule } from '@/comments/settings'
import { readSettings } from '@/comments/settings'
import type { Level, Talk } from './alertLevel'
import { isHigher, LEVEL_WORDS, loudestWindow } from './alertLevel'
import type { AlertRow, Facts } from './alertRow'
import { openKey, readAlert } from './alertRow'
import { changeAlert } from './changeAlert'
import { raiseAlert } from './raiseAlert'
import type { Spoken } from './talk'
import { minutesOf, talkedAbout } from './talk'
import { toldWords, whoIsTold } from './whoIsTold'

/** Comments of a channel are read up to so much later than they were said; older talk raises nothing any more. */
const LATE_MS = 6 * 3_600_000

/** Raises alerts, and raises their level, as the rule says. Safe to run at any time, by several at once. */
export async function noteOpinion(payload: Payload, now: Date): Promise<void> {
  const { alertRule: rule } = await readSettings(payload)
  const window = windowBefore(now, rule)
  const least = Math.min(...[rule.blue, rule.yellow, rule.orange, rule.red].filter((n) => n > 0))
  const items = await talkedAbout({
    ...{ payload, window },
    least: Number.isFinite(least) ? least : 1_000_000,
  })
  for (const spoken of items) {
    // One item in trouble must not keep the others from being looked at.
    await noteItem({ payload, spoken, rule, now }).catch((err: unknown) =>
      payload.logger.error({ msg: `opinion on ${openKey(spoken)}`, err }),
    )
  }
}

const windowBefore = (now: Date, rule: AlertRule) => ({
  from: new Date(now.getTime() - rule.windowMinutes * 60_000 - LATE_MS),
  // Clocks of platforms go before ours by some seconds.
  until: new Date(now.getTime() + 5 * 60_000),
})

type Noting = { payload: Payload; spoken: Spoken; rule: AlertRule; now: Date }

async function noteItem({ payload, spoken, rule, now }: Noting): Promise<void> {
  const window = windowBefore(now, rule)
  const closedAt = await lastClosing(payload, spoken)
  const from = closedAt && closedAt > window.from ? closedAt : window.from
  const minutes = await minutesOf({ payload, window: { ...window, from }, ...spoken })
  const loudest = loudestWindow(minutes, rule)
  if (!loudest) return
  const { level, talk } = loudest
  const open = await readAlert({ payload, where: { key: { equals: openKey(spoken) } } })
  if (open) return riseTo({ payload, open, level, talk, rule, now })
  const about = await itemOf(payload, spoken)
  if (!about) return
  const facts = factsOf(talk, rule)
  await raiseAlert({ payload, ...spoken, ...about, level, why: inWords(facts), facts, now })
}

type Rising = {
  payload: Payload
  open: AlertRow
  level: Level
  talk: Talk
  rule: AlertRule
  now: Date
}

/** Levels rise by themselves and never fall. A person who set it lower did so knowing what had been said: it takes more to rise again. */
async function riseTo({ payload, open, level, talk, rule, now }: Rising): Promise<void> {
  const rises = (alert: AlertRow) =>
    alert.state !== 'closed' &&
    isHigher(level, alert.level) &&
    (talk.n > (alert.facts?.n ?? 0) || (talk.hasRumour && !alert.facts?.rumour))
  // Nothing to do, nine times in ten: no turn to write is taken for that.
  if (!rises(open)) return
  const facts = factsOf(talk, rule)
  const told = await whoIsTold({ payload, organization: open.organization, now })
  await changeAlert({
    ...{ payload, id: open.id, now },
    decide: (alert) => {
      if (!rises(alert)) return undefined
      return {
        action: 'alert.level',
        entry: {
          ...{ act: 'level', level },
          text: `升为${LEVEL_WORDS[level]}：${inWords(facts)}。${toldWords(told)}`,
        },
        // Who saw a yellow alert has not seen an orange one.
        data: { level, facts, told },
        detail: { from: alert.level, to: level, told: told.length, facts },
      }
    },
  })
}

export const factsOf = (talk: Talk, rule: AlertRule): Facts => ({
  windowMinutes: rule.windowMinutes,
  n: talk.n,
  negative: talk.negative,
  rumour: talk.hasRumour,
  rule: `负面占比 ${rule.negativePercent}%；蓝 ${rule.blue}、黄 ${rule.yellow}、橙 ${rule.orange}、红 ${rule.red} 条${
    rule.rumourRaises ? '；有未核实传言即橙' : ''
  }`,
})

function inWords({ windowMinutes, n, negative, rumour }: Facts): string {
  const share = n > 0 ? Math.round((negative / n) * 100) : 0
  const words = `${windowMinutes} 分钟内 ${n} 条留言，负面 ${negative} 条（${share}%）`
  return rumour ? `${words}，含未核实的传言` : words
}

async function lastClosing(payload: Payload, spoken: Spoken): Promise<Date | undefined> {
  const { docs } = await payload.find({
    collection: 'opinion-alerts',
    where: {
      and: [
        { kind: { equals: spoken.kind } },
        { item: { equals: spoken.item } },
        { closedAt: { exists: true } },
      ],
    },
    sort: '-closedAt',
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    select: { closedAt: true },
  })
  const closedAt = docs[0]?.closedAt
  return closedAt ? new Date(closedAt) : undefined
}

/** Title and organization as the comments on it have them. */
async function itemOf(payload: Payload, { kind, item }: Spoken) {
  const { docs } = await payload.find({
    collection: 'comments',
    where: { and: [{ kind: { equals: kind } }, { item: { equals: item } }] },
    sort: '-saidAt',
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    select: { itemTitle: true, organization: true },
  })
  const organization = idOf(docs[0]?.organization)
  if (organization === undefined) return undefined
  return { organization, title: docs[0]?.itemTitle ?? '' }
}
