import type { AccountCard } from '../../platform'
import { html } from '../../page/markup'
import { itemsOf } from '../items'
import type { Creator } from '../state'
import type { World } from '../world'
import { avatar, homeOf, ROOT } from './parts'

/** The account on the switchboard; the apps hang on it by its consents. */
export const creatorCard = (creator: Creator, world: World): AccountCard => {
  const works = itemsOf(creator.uid, world)
  const apps = Object.values(world.state().apps)
  const granted = apps.filter(({ grants }) => grants.some(({ uid }) => uid === creator.uid))
  return {
    id: creator.uid,
    name: creator.name,
    avatar: avatar(creator),
    tags: html`${creator.trouble === 'banned' && html`<span class="tag bad">已封禁</span>`}
    ${creator.trouble === 'risk' && html`<span class="tag warn">风控中</span>`}
    ${granted.length > 0
      ? html`<span class="tag good">✓ 已授权 ${granted.length} 个应用</span>`
      : html`<span class="tag">还没有授权给应用</span>`}`,
    intro: creator.intro,
    numbers: [
      { label: '公开作品', value: works.filter(({ status }) => status === 5).length },
      { label: '审核中', value: works.filter(({ status }) => status === 4).length },
      { label: '评论', value: works.reduce((sum, { comments }) => sum + comments.length, 0) },
    ],
    links: [
      { label: '看抖音号', href: homeOf(creator) },
      { label: '手机', href: `${ROOT}/phone?uid=${creator.uid}` },
      { label: '开放平台', href: `${ROOT}/app` },
    ],
  }
}
