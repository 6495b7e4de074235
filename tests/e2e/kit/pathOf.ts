import { commentSaying } from './comments'
import { ask } from './deskApi'
import type { World } from './world'

/** The page of the work below which a comment stands. */
export async function pathOf(world: World, text: string): Promise<string> {
  const { kind, item } = await commentSaying(world, text)
  const { slug } = await ask<{ slug: string }>(world, {
    who: 'moderator',
    path: `/api/${kind}/${item}?depth=0`,
  })
  return `/${kind}/${slug}`
}
