import type { Id } from '@/access/scope'
import { idOf, sameId } from '@/access/scope'
import type { AppealKind } from './appealRow'

export type Unit = {
  id: Id
  name: string
  shortName?: string | null
  level?: string | null
  /** `/1/4/`: the ids from the top down. */
  path: string
}

/** A word people write, and who is meant: 二车间 → 云帆重工集团工会. */
export type Route = { words: readonly string[]; organization: Id }

type Owning = {
  text: string
  kind: AppealKind
  /** The organization of the item, or of the member who asks. */
  home: Id
  units: readonly Unit[]
  routes: readonly Route[]
  technicalOwner?: Id
}

/** What is wrong with the item itself is mended by whoever published it, whomever the text names. */
const ABOUT_THE_ITEM: readonly AppealKind[] = ['correction', 'copyright']
const ABOUT_THE_SITE: readonly AppealKind[] = ['technical', 'accessibility']

/** Shorter names are words of every day: 教育, 新业态. */
const SHORTEST = 4

/** Who has to see to it: the unit that the text names, else the organization it was said to. Pure. */
export function ownerOf({ text, kind, home, units, routes, technicalOwner }: Owning): Id {
  if (ABOUT_THE_SITE.includes(kind)) return technicalOwner ?? home
  if (ABOUT_THE_ITEM.includes(kind)) return home
  return unitNamed({ text, units }) ?? routed({ text, home, units, routes }) ?? home
}

/** The one unit that the text names; of a unit and its superior the unit. Undefined where two are named: a person decides. */
export function unitNamed({ text, units }: Pick<Owning, 'text' | 'units'>): Id | undefined {
  const hits = units.flatMap((unit) => {
    const word = longest(namesOf(unit).filter((name) => text.includes(name)))
    return word ? [{ unit, word }] : []
  })
  const own = hits.filter(
    ({ word }) => !hits.some((other) => other.word !== word && other.word.includes(word)),
  )
  const [deepest] = [...own].sort((a, b) => b.unit.path.length - a.unit.path.length)
  if (!deepest) return undefined
  return own.every(({ unit }) => deepest.unit.path.startsWith(unit.path))
    ? deepest.unit.id
    : undefined
}

/** A word of the list counts below the organization it was said to: another house has a 二车间 of its own. */
function routed({ text, home, units, routes }: Omit<Owning, 'kind'>): Id | undefined {
  const homePath = units.find(({ id }) => sameId(id, home))?.path
  if (!homePath) return undefined
  const found = routes
    .filter(({ organization }) =>
      units.some(({ id, path }) => sameId(id, organization) && path.startsWith(homePath)),
    )
    .map((route) => ({ route, word: longest(route.words.filter((word) => text.includes(word))) }))
    .filter(({ word }) => word !== undefined)
    .sort((a, b) => (b.word?.length ?? 0) - (a.word?.length ?? 0))
  return idOf(found[0]?.route.organization)
}

/** 云帆重工集团工会 is written 云帆重工集团 and 云帆重工 as well; of a city its name alone means the place. */
function namesOf({ name, shortName, level }: Unit): string[] {
  const plain = level === 'grassroots' ? name.replace(/(?:联合)?工会(?:委员会)?$/, '') : name
  return [name, plain, shortName ?? ''].filter((each) => each.length >= SHORTEST)
}

const longest = (words: readonly string[]): string | undefined =>
  [...words].sort((a, b) => b.length - a.length)[0]
