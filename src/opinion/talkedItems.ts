import type { Payload } from 'payload'
import type { Count } from '@/database/countBy'
import type { Chosen } from './countComments'
import { countComments } from './countComments'
import type { Tones } from './figures'
import { tonesOf, totalOf } from './figures'

export type TalkedItem = Tones & { kind: string; item: string; title: string }

/** The items talked about most, each with its tones; titles as the comments have them, so of nothing the person may not read. */
export async function talkedItems({
  payload,
  chosen,
  most,
}: {
  payload: Payload
  chosen: Chosen
  most: number
}): Promise<TalkedItem[]> {
  const by = ['kind', 'item', 'itemTitle', 'sentiment'].map((field) => ({ field }))
  return itemsOf(await countComments({ payload, chosen, by })).slice(0, most)
}

/** From counts by kind, item, title and tone; a title that was changed is the one most used. Pure. */
export function itemsOf(counts: readonly Count[]): TalkedItem[] {
  return [...groupsOf(counts, ([kind, item]) => `${kind}:${item}`).values()]
    .map((own): TalkedItem => {
      const [kind, item] = own[0]?.values ?? []
      const titles = [...groupsOf(own, ([, , title]) => title ?? '')]
      const [title = ''] = titles.toSorted((a, b) => totalOf(b[1]) - totalOf(a[1]))[0] ?? []
      return { kind: kind ?? '', item: item ?? '', title, ...tonesOf(own, 3) }
    })
    .toSorted((a, b) => b.n - a.n || a.item.localeCompare(b.item))
}

/** Node 20 has no Map.groupBy. Pure. */
export function groupsOf(
  counts: readonly Count[],
  keyOf: (values: Count['values']) => string,
): Map<string, Count[]> {
  const groups = new Map<string, Count[]>()
  for (const count of counts) {
    const key = keyOf(count.values)
    const known = groups.get(key)
    if (known) known.push(count)
    else groups.set(key, [count])
  }
  return groups
}
