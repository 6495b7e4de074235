import { atomsOf, clustersOf, unitsOf } from './textUnits'

/**
 * Lines of at most `units` each, as many as it takes, broken between words. The last two are evened out, so that no
 * single 汉字 is left alone on a line.
 */
export function breakLines(text: string, units: number): string[] {
  const atoms = atomsOf(text.trim()).flatMap((atom) => fitAtom(atom, units))
  const lines = fill(atoms, units)
  if (lines.length < 2) return lines.map(join)
  const pair = lines.length === 2 ? bestPair(atoms, units) : undefined
  return (pair ?? evened(atoms, lines.length, units)).map(join)
}

const join = (atoms: string[]) => atoms.join('').trim()

function fill(atoms: string[], units: number): string[][] {
  const lines: string[][] = []
  for (const atom of atoms) {
    const line = lines.at(-1)
    if (line && unitsOf(join([...line, atom])) <= units) line.push(atom)
    else if (atom.trim()) lines.push([atom])
  }
  return lines
}

/** Two lines: about as long as each other, better broken where the sense pauses. */
function bestPair(atoms: string[], units: number): string[][] | undefined {
  const pairs = atoms
    .map((_, at) => [atoms.slice(0, at), atoms.slice(at)])
    .filter((pair) => pair.every((line) => join(line) && unitsOf(join(line)) <= units))
  const cost = ([first = [], second = []]: string[][]) =>
    Math.abs(unitsOf(join(first)) - unitsOf(join(second))) -
    (pauses.test(join(first)) ? 6 : 0) -
    (begins.test(join(second)) ? 2 : 0)
  return pairs.sort((a, b) => cost(a) - cost(b))[0]
}

/** Words a phrase begins with: a line may well do so too. */
const begins = /^[在为和与将对于并及从向以由让把被是有]/u
const pauses = /[，。、；：？！…—]["”]?$/u

/** The narrowest width that still needs no more lines: lines of about one length. */
function evened(atoms: string[], count: number, units: number): string[][] {
  let best = fill(atoms, units)
  for (let width = units - 0.5; width >= 1; width -= 0.5) {
    const lines = fill(atoms, width)
    if (lines.length > count || lines.some((line) => unitsOf(join(line)) > width)) break
    best = lines
  }
  return best
}

/** A word longer than a line (an address, a name in Latin letters) is cut between clusters. */
function fitAtom(atom: string, units: number): string[] {
  if (unitsOf(atom) <= units) return [atom]
  const parts: string[] = ['']
  for (const cluster of clustersOf(atom)) {
    const last = parts.at(-1) ?? ''
    if (last !== '' && unitsOf(last + cluster) > units) parts.push(cluster)
    else parts[parts.length - 1] = last + cluster
  }
  return parts
}
