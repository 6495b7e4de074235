import { html } from '../../page/markup'
import type { AccountCard } from '../../platform'
import { photosOf } from '../photos'
import type { User } from '../state'
import type { World } from '../world'
import { avatar, homeOf } from './parts'

/** The account on the switchboard. */
export const userCard = (user: User, world: World): AccountCard => {
  const photos = photosOf(user.uid, world)
  const apps = Object.values(world.state().apps)
  const isGranted = apps.some(({ grants }) => grants.some(({ uid }) => uid === user.uid))
  return {
    id: user.uid,
    name: user.name,
    avatar: avatar(user),
    tags: html`${user.banned && html`<span class="tag bad">已限流</span>`}
    ${isGranted
      ? html`<span class="tag good">✓ 已授权</span>`
      : html`<span class="tag">还没有授权给应用</span>`}`,
    intro: user.intro,
    numbers: [
      { label: '作品', value: photos.filter(({ state }) => state === 'published').length },
      { label: '处理中', value: photos.filter(({ state }) => state === 'pending').length },
      { label: '评论', value: photos.reduce((sum, { comments }) => sum + comments.length, 0) },
    ],
    links: [{ label: '看快手号', href: homeOf(user) }],
  }
}
