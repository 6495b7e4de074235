import { describe, expect, it } from '@jest/globals'
import { decide } from '@/review/decide'
import type { Actor, Command, Run, Signer } from '@/review/run'
import { DECISIONS, RISKS } from '@/review/run'
import { factsOf, now, person, standIn, withHead } from './kit'

/** A small deterministic generator (mulberry32), so that a failure can be repeated by its seed. */
function randomFrom(seed: number) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

const names = ['甲', '乙', '丙', '丁', '戊']
const roles = ['editor', 'reviewer1', 'reviewer2', 'chief'] as const

/** Whatever a desk of five people with any mix of roles tries, the rules of domain.md §2.1 hold. */
describe.each([1, 2, 3, 4, 5, 6, 7, 8])('a random walk (seed %i)', (seed) => {
  it('never breaks the separation of duties', () => {
    const random = randomFrom(seed)
    const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T
    let approvals = 0
    for (let round = 0; round < 60; round++) {
      const people = names.map((name) => person(name, ...roles.filter(() => random() < 0.6)))
      let facts = factsOf({
        risk: pick(RISKS),
        urgent: random() < 0.3,
        emergency: { reason: '台风', authorisedBy: '电话' },
      })
      let run: Run | undefined
      for (let step = 0; step < 40; step++) {
        const actor: Actor = random() < 0.2 ? standIn(pick(people), pick(people)) : pick(people)
        if (random() < 0.1)
          facts = withHead(facts, {
            revision: `r${step}`,
            authors: [{ id: actor.id, name: actor.name }],
          })
        const command: Command = {
          decision: pick(DECISIONS),
          opinion: '意见',
          risk: pick(RISKS),
          target: pick(['author', 'first', 'second']),
        }
        const verdict = decide({ run, command, actor, now, facts })
        if ('refusal' in verdict) continue
        run = verdict.run
        checkSound(run)
        if (run.state === 'approved') approvals++
      }
    }
    expect(approvals).toBeGreaterThan(0)
  })
})

const peopleOf = ({ id, for: other }: Signer) => [id, ...(other ? [other.id] : [])]

function checkSound(run: Run): void {
  const open = run.stages.filter(({ state }) => state === 'open')
  expect(open.map(({ key }) => key)).toEqual(run.state === 'inReview' ? [run.stage] : [])
  const held = run.stages.filter(({ state }) => state !== 'skipped')
  held.forEach(({ passed }, index) => {
    const next = held[index + 1]?.passed
    if (passed && next)
      expect(peopleOf(passed.by).some((id) => peopleOf(next.by).includes(id))).toBe(false)
  })
  const authors = new Set(run.changes.filter(({ stage }) => stage === '').map(({ by }) => by.id))
  const last = run.stages.findLast(({ passed }) => passed)?.passed
  if (last && run.decisions.at(-1)?.decision === 'approve') {
    expect(peopleOf(last.by).some((id) => authors.has(id))).toBe(false)
  }
  if (run.state === 'approved') {
    expect(run.stages.every(({ state }) => state === 'passed' || state === 'skipped')).toBe(true)
    expect(held.length).toBeGreaterThanOrEqual(2)
    expect(run.accounts.length).toBeGreaterThan(0)
  }
}
