/** What honours there are, as data: who may hold one, who grants it, and in which years it was given. */

export const HONOUR_LEVELS = ['national', 'provincial', 'city', 'county', 'other'] as const
export type HonourLevel = (typeof HONOUR_LEVELS)[number]
export type HolderType = 'person' | 'collective'

export const LEVEL_NAMES: Readonly<Record<HonourLevel, string>> = {
  national: '全国',
  provincial: '省部级',
  city: '市级',
  county: '县级和企业级',
  other: '其他荣誉',
}

export type Honour = {
  code: string
  name: string
  level: HonourLevel
  holders: readonly HolderType[]
  /** Who grants it; empty where it differs from place to place. */
  grantor: string
  /** The first year it was given. */
  since?: number
  /** Given by sessions (届) every so many years since a year; before it irregularly. */
  sessions?: { from: number; every: number }
}

const person = ['person'] as const
const collective = ['collective'] as const
const both = ['person', 'collective'] as const
/** Every five years since 1995; earlier sessions came irregularly, the first in 1950. */
const nationalSessions = { since: 1950, sessions: { from: 1995, every: 5 } } as const

/** In order of weight; the codes are the trade's own short hand and stay for ever. */
export const HONOURS: readonly Honour[] = [
  {
    code: 'N1',
    name: '全国劳动模范',
    level: 'national',
    holders: person,
    grantor: '中共中央、国务院',
    ...nationalSessions,
  },
  {
    code: 'N2',
    name: '全国先进工作者',
    level: 'national',
    holders: person,
    grantor: '中共中央、国务院',
    ...nationalSessions,
  },
  {
    code: 'N3',
    name: '全国五一劳动奖章',
    level: 'national',
    holders: person,
    grantor: '中华全国总工会',
    since: 1985,
  },
  {
    code: 'N4',
    name: '全国五一劳动奖状',
    level: 'national',
    holders: collective,
    grantor: '中华全国总工会',
    since: 1985,
  },
  {
    code: 'N5',
    name: '全国工人先锋号',
    level: 'national',
    holders: collective,
    grantor: '中华全国总工会',
    since: 2008,
  },
  { code: 'N6', name: '大国工匠', level: 'national', holders: person, grantor: '中华全国总工会' },
  { code: 'P1', name: '省部级劳动模范', level: 'provincial', holders: person, grantor: '' },
  { code: 'P2', name: '省五一劳动奖章', level: 'provincial', holders: person, grantor: '' },
  { code: 'P3', name: '省级工匠', level: 'provincial', holders: person, grantor: '' },
  { code: 'P4', name: '省五一劳动奖状', level: 'provincial', holders: collective, grantor: '' },
  { code: 'P5', name: '省工人先锋号', level: 'provincial', holders: collective, grantor: '' },
  { code: 'C1', name: '市劳动模范', level: 'city', holders: person, grantor: '' },
  { code: 'C2', name: '市五一劳动奖章', level: 'city', holders: person, grantor: '' },
  { code: 'C3', name: '市级工匠', level: 'city', holders: person, grantor: '' },
  { code: 'C4', name: '市五一劳动奖状', level: 'city', holders: collective, grantor: '' },
  { code: 'C5', name: '市工人先锋号', level: 'city', holders: collective, grantor: '' },
  { code: 'D1', name: '县级、企业级先进', level: 'county', holders: both, grantor: '' },
  { code: 'X1', name: '最美职工', level: 'other', holders: person, grantor: '' },
  { code: 'X2', name: '巾帼建功标兵', level: 'other', holders: person, grantor: '' },
  { code: 'X3', name: '技术能手', level: 'other', holders: person, grantor: '' },
]

export const honourOf = (code: unknown): Honour | undefined =>
  HONOURS.find((honour) => honour.code === code)

/** 0 is the highest; what is not in the dictionary comes last. */
export const weightOf = (code: unknown): number => {
  const at = HONOURS.findIndex((honour) => honour.code === code)
  return at < 0 ? HONOURS.length : at
}
