import { html, type Markup } from '../../page/markup'
import { visiblePosts } from '../posts'
import { accountTags, avatar, ribbon } from './parts'
import { postCard, type Place } from './post'

const SHOWN = 50

/** The account's page as its followers see it, newest first. */
export const feedPage = ({ owner, world }: Place): Markup => {
  const { account } = owner
  const now = world.now()
  const posts = visiblePosts(owner, now)
  const waiting = owner.posts.filter(({ visibleAt, state }) => visibleAt > now && state === 'live')
  return html`${ribbon()}
    <main class="wb">
      <div class="wb-head"></div>
      <header class="wb-who">
        ${avatar(account)}
        <h1>${account.name}</h1>
        <p class="sums">
          <span><b>${posts.length}</b> 微博</span>
          <span><b>${followers(account.followers)}</b> 粉丝</span>
        </p>
        ${account.intro ? html`<p>${account.intro}</p>` : ''}
        <div class="tags">${accountTags(account)}</div>
        ${waiting.length > 0 &&
        html`<p class="note warn">
          有 ${waiting.length} 条已经收下，过一会儿才会出现（平台回答的是 20032）。
        </p>`}
      </header>
      ${posts.length === 0 ? html`<p class="empty">还没有发过微博</p>` : ''}
      ${posts.slice(0, SHOWN).map((post) => postCard(post, { owner, world }))}
    </main>`
}

const followers = (count: number): string =>
  count < 10_000 ? String(count) : `${(count / 10_000).toFixed(1)}万`
