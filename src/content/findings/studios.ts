import type { Finding } from '@publishers/contract'
import { personalNumbersIn } from '@/honours/privateData'
import { plainText } from '../lexical'
import type { Snapshot } from '../snapshot'
import { rowsOf } from '../variants'
import { block, filled, warn } from './finding'
import { titleFindings } from './words'

/** A team of five is what the founding rules usually ask for (domain §3). */
const USUAL_TEAM = 5

export const studiosFindings = (snapshot: Snapshot): Finding[] => {
  const { level, unit, headcount, team, visits, body } = snapshot
  const howTo = (visits as { open?: boolean; howTo?: unknown } | null) ?? {}
  return [
    ...titleFindings(snapshot),
    ...(filled(level)
      ? []
      : [block('level', 'level.missing', '没有工作室级别', '在“团队与成果”里选择。')]),
    ...(filled(unit)
      ? []
      : [block('unit', 'unit.missing', '没有所在单位', '在“团队与成果”里填写。')]),
    ...(Math.max(Number(headcount ?? 0), rowsOf(team).length) < USUAL_TEAM
      ? [warn('headcount', 'team.small', '团队不足 5 人', '核对团队人数。')]
      : []),
    ...(howTo.open && !filled(howTo.howTo)
      ? [block('visits.howTo', 'visits.howTo', '接受参观但没写预约办法', '写明时间和联系办法。')]
      : []),
    // A number to call for visits is an office's; one in the text is somebody's.
    ...personalNumbersIn(plainText(body)).map((what) =>
      block('body', 'privacy.number', `正文里有${what}`, '删掉个人号码。'),
    ),
  ]
}
