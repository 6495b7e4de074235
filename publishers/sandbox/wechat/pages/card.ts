import type { AccountCard } from '../../platform'
import type { AccountState } from '../state'
import { avatar, homeOf, kindTags } from './parts'

/** The account on the switchboard. */
export const accountCard = ({ account, published, drafts }: AccountState): AccountCard => ({
  id: account.appid,
  name: account.name,
  avatar: avatar(account),
  tags: kindTags(account),
  intro: account.intro,
  numbers: [
    {
      label: '已发布',
      value: published.filter(({ items }) => items.some(({ deleted }) => !deleted)).length,
    },
    { label: '草稿', value: drafts.length },
    {
      label: '留言',
      value: published.reduce(
        (sum, { comments }) => sum + comments.filter(({ state }) => state === 'live').length,
        0,
      ),
    },
  ],
  links: [
    { label: '看公众号', href: homeOf(account) },
    { label: '草稿箱', href: `${homeOf(account)}/drafts` },
  ],
})
