import type { AccountCard } from '../../platform'
import { visiblePosts } from '../posts'
import { liveComments } from '../wire'
import type { AccountState } from '../state'
import type { World } from '../world'
import { accountTags, avatar, homeOf } from './parts'
import { html } from '../../page/markup'

/** The account on the switchboard. */
export const accountCard = (owner: AccountState, world: World): AccountCard => {
  const { account } = owner
  const now = world.now()
  const posts = visiblePosts(owner, now)
  const tokens = world
    .slice()
    .tokens.filter(
      ({ uid, revoked, expiresAt }) => uid === account.uid && !revoked && expiresAt > now,
    )
  return {
    id: account.uid,
    name: account.name,
    avatar: avatar(account),
    tags: html`${accountTags(account)}
    ${tokens.length > 0
      ? html`<span class="tag good">✓ 已授权</span>`
      : html`<span class="tag warn">没有有效授权</span>`}`,
    intro: account.intro,
    numbers: [
      { label: '微博', value: posts.length },
      {
        label: '评论',
        value: posts.reduce((sum, post) => sum + liveComments(post).length, 0),
      },
      {
        label: '待显示',
        value: owner.posts.filter(({ visibleAt }) => visibleAt > now).length,
      },
    ],
    links: [{ label: '看微博', href: homeOf(account) }],
  }
}
