import type { TestPayload } from './throwAwayConfig'

/** A note of two array rows and a tag: with its version, writes to six tables on SQLite. */
export const noteData = (n: number) => ({
  title: `note ${n}`,
  count: n,
  lines: [{ text: 'a' }, { text: 'b' }],
  tags: ['red'],
})

/** How many notes there are, how many have all their rows, and how many versions have all theirs. */
export async function wholeNotes(payload: TestPayload) {
  const all = { collection: 'notes', limit: 0, depth: 0 }
  const { docs } = await payload.find(all)
  const { docs: versions } = await payload.findVersions(all)
  return {
    notes: docs.length,
    whole: docs.filter(isWhole).length,
    versions: versions.filter(({ version }) => isWhole(version as Record<string, unknown>)).length,
  }
}

function isWhole({ lines, tags }: Record<string, unknown>): boolean {
  return Array.isArray(lines) && lines.length === 2 && Array.isArray(tags) && tags.length === 1
}
