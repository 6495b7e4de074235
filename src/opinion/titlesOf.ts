import type { Payload } from 'payload'
import { countComments } from './countComments'
import type { Chosen } from './countComments'

/** Titles of items as the comments on them have them, by `kind:item`: nobody reads a title here whose comments they may not. */
export async function titlesOf({
  payload,
  chosen,
  items,
}: {
  payload: Payload
  chosen: Chosen
  items: readonly (readonly (string | null)[])[]
}): Promise<Map<string, string>> {
  const counts = await countComments({
    ...{ payload, chosen },
    by: [{ field: 'kind' }, { field: 'item' }, { field: 'itemTitle' }],
    also: [{ field: 'item', in: items.map(([, item]) => item ?? '') }],
  })
  // The most used first; a title that was changed has both forms.
  return new Map(
    counts.toReversed().map(({ values: [kind, item, title] }) => [`${kind}:${item}`, title ?? '']),
  )
}
