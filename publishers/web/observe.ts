import type { Context, Observation, Outcome } from '../contract'
import { openIntent, type JournalEntry } from '../journal'
import { RELEASE } from './commit'
import { pageOf, receiptFor, type Page } from './journal'
import { manifest } from './manifest'
import { readPublicPage, type PublicPage } from './publicPage'
import { WITHDRAW } from './recall'

const { settleSeconds = 0, visibleWithinSeconds = 0 } = manifest.limits

/** Opens the public page, as a reader would. The site's own word is not enough. */
export async function observe(observation: Observation, context: Context): Promise<Outcome> {
  const page = pageOf(observation)
  if (!page) return { state: 'unknown', reason: '没有保存页面地址，请到网站上核对。' }
  // A recall also asks about the release it takes back, when that was cut short.
  const open = openAt(RELEASE, observation) ?? openAt(WITHDRAW, observation)
  const step = open?.step ?? (observation.action === 'recall' ? WITHDRAW : RELEASE)
  const shown = await readPublicPage(page.path, context)
  const done = step === WITHDRAW ? shown.status === 410 : shown.revision === page.revision
  if (open) return aboutOpenStep({ open, done, page, shown, context })
  const receiptAt = observation.journal.findLast(
    (entry) => entry.step === step && entry.kind === 'receipt',
  )?.at
  if (!receiptAt)
    return { state: 'absent', step, proof: '流水里没有这一步的回执：写下意图之前，不会发出请求。' }
  if (done)
    return {
      state: step === WITHDRAW ? 'recalled' : 'published',
      receipt: receiptFor(page, context, seen(shown)),
    }
  return stillHidden({ receiptAt, shown, context })
}

const openAt = (step: string, { journal }: Observation): JournalEntry | undefined =>
  openIntent(journal.filter((entry) => entry.step === step))

type Open = { open: JournalEntry; done: boolean; page: Page; shown: PublicPage; context: Context }

function aboutOpenStep({ open, done, page, shown, context }: Open): Outcome {
  if (done)
    return {
      state: 'found',
      step: open.step,
      receipt: receiptFor(page, context, `回答丢失，已核对：${seen(shown)}`),
    }
  const ageMs = context.now().getTime() - Date.parse(open.at)
  const leftMs = settleMs(context) - ageMs
  if (leftMs > 0)
    return {
      state: 'wait',
      reason: '请求可能还在处理，稍后再核对',
      pollAfterMs: Math.max(250, Math.ceil(leftMs)),
    }
  return {
    state: 'absent',
    step: open.step,
    proof: `请求发出 ${Math.round(ageMs / 1000)} 秒后，公开页面：${seen(shown)}`,
  }
}

/** An account may say how fast its site is; the field is shared with other channels. */
function settleMs({ account }: Context): number {
  const { settleSeconds: own } = account.settings
  return 1000 * (typeof own === 'number' && own > 0 ? own : settleSeconds)
}

type Hidden = { receiptAt: string; shown: PublicPage; context: Context }

/** The site said yes and readers see something else: another process's cache, or something for a person. */
function stillHidden({ receiptAt, shown, context }: Hidden): Outcome {
  const ageMs = context.now().getTime() - Date.parse(receiptAt)
  if (ageMs < visibleWithinSeconds * 1000)
    return { state: 'wait', reason: `公开页面：${seen(shown)}`, pollAfterMs: 3_000 }
  return { state: 'unknown', reason: `网站已接受，但公开页面：${seen(shown)}。请打开页面核对。` }
}

const seen = ({ status, revision }: PublicPage): string => {
  if (status === 410) return '已撤下（410）'
  if (status === 404) return '不存在（404）'
  return revision ? `显示版本 ${revision.slice(0, 12)}` : '没有版本标记'
}
