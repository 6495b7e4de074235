import type { Id } from '@/access/scope'
import { idOf } from '@/access/scope'

export type WallPlan = { title: string; words: string; artworks: Id[] }

/** Walls in the order of the walk, works in the order they hang; a work hangs once. Pure. */
export function wallPlans(walls: unknown): WallPlan[] {
  const hung = new Set<string>()
  const firstTime = (id: Id) => !hung.has(String(id)) && hung.add(String(id))
  return rowsIn(walls).map(({ title, words, artworks }) => ({
    title: typeof title === 'string' ? title : '',
    words: typeof words === 'string' ? words : '',
    artworks: (Array.isArray(artworks) ? artworks : [])
      .map(idOf)
      .filter((id): id is Id => id !== undefined)
      .filter(firstTime),
  }))
}

export const artworkIds = (walls: unknown): Id[] =>
  wallPlans(walls).flatMap(({ artworks }) => artworks)

const rowsIn = (walls: unknown): Record<string, unknown>[] =>
  Array.isArray(walls) ? walls.filter((row) => row !== null && typeof row === 'object') : []
