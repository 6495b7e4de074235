import { beijingDay } from '@/beijing'
import type { HolderType } from './dictionary'
import { honourOf } from './dictionary'

type Asked = { honour: unknown; type: unknown; year: unknown; now: Date }

/** What is wrong with an honour, in words for the editor; undefined when nothing is. */
export type Fault = { field: 'honour' | 'year'; message: string; remedy: string }

/** May such a record hold this honour, and was it given that year? Pure. */
export function honourFault({ honour: code, type, year, now }: Asked): Fault | undefined {
  const honour = honourOf(code)
  if (!honour)
    return {
      field: 'honour',
      message: '没有选择荣誉',
      remedy: '从荣誉名录里选一项，或删掉这一行。',
    }
  const holder: HolderType = type === 'collective' ? 'collective' : 'person'
  if (!honour.holders.includes(holder))
    return {
      field: 'honour',
      message: `“${honour.name}”${holder === 'person' ? '只授予集体，不授予个人' : '只授予个人，不授予集体'}`,
      remedy: holder === 'person' ? '改选荣誉，或把类型改为集体。' : '改选荣誉，或把类型改为个人。',
    }
  const wrong = yearFault({ code, year, now })
  return (
    wrong && { field: 'year', message: `“${honour.name}”${wrong.message}`, remedy: wrong.remedy }
  )
}

type Years = { code: unknown; year: unknown; now: Date }

/** domain §3: N1 and N2 every five years since 1995, N3 and N4 since 1985, N5 since 2008, nothing in the future. */
export function yearFault({ code, year, now }: Years): Omit<Fault, 'field'> | undefined {
  const honour = honourOf(code)
  const given = typeof year === 'string' && year.trim() !== '' ? Number(year) : year
  if (typeof given !== 'number' || !Number.isInteger(given))
    return { message: '没有填写获得年份', remedy: '填写四位数的年份，例如 2020。' }
  const current = yearIn(now)
  if (given > current)
    return { message: `的年份 ${given} 还没有到`, remedy: '核对表彰决定上的年份。' }
  const since = Math.max(honour?.since ?? FIRST_YEAR, FIRST_YEAR)
  if (given < since)
    return {
      message: honour?.since
        ? `从 ${since} 年才开始评选，没有 ${given} 年`
        : `的年份 ${given} 太早`,
      remedy: '核对表彰决定上的年份。',
    }
  const { sessions } = honour ?? {}
  if (sessions && given >= sessions.from && (given - sessions.from) % sessions.every !== 0)
    return {
      message: `${given} 年没有表彰`,
      remedy: `自 ${sessions.from} 年起每 ${sessions.every} 年表彰一次（${sessionYears(sessions, current)}）；更早的届次不定期。请核对年份。`,
    }
  return undefined
}

/** The first honours of this kind are of the liberated areas before 1949; a wall of ours begins with the republic. */
const FIRST_YEAR = 1949

const sessionYears = ({ from, every }: { from: number; every: number }, until: number): string => {
  const years = []
  for (let year = from; year <= until; year += every) years.push(year)
  return years.join('、')
}

/** The desk's own calendar. */
export const yearIn = (now: Date): number => Number(beijingDay(now).slice(0, 4))
