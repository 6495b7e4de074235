import type { Loss } from '../contract'

/** Collects what a rendering leaves out, so that nothing is lost in silence. */
export type LossBook = {
  /** `message` is Chinese; `detail` names the single case and is shown beside it. */
  add(what: string, message: string, detail?: string): void
  list(): Loss[]
}

/** More single cases than this are counted, not named: a message stays readable. */
const NAMED_DETAILS = 5

export function lossBook(): LossBook {
  const entries = new Map<string, { message: string; count: number; details: string[] }>()
  return {
    add(what, message, detail) {
      const entry = entries.get(what) ?? { message, count: 0, details: [] }
      entry.count += 1
      if (detail && !entry.details.includes(detail)) entry.details.push(detail)
      entries.set(what, entry)
    },
    list() {
      return [...entries].map(([what, { message, count, details }]) => {
        const named = details.slice(0, NAMED_DETAILS).join('、')
        const more = details.length > NAMED_DETAILS ? ' 等' : ''
        return { what, count, message: named ? `${message}：${named}${more}` : message }
      })
    },
  }
}
