import { permits, rolesOf } from '@/access/scope'
import type { Permission } from '@/access/permissions'
import { Icon } from '../look/Icon'
import type { IconName } from '../look/Icon'
import type { WordKey, Words } from '../words/wordsIn'

type Link = { word: WordKey; icon: IconName; path: string; needs: Permission }

const LINKS: Link[] = [
  { word: 'newItem', icon: 'pencil', path: '/collections/news/create', needs: 'review.submit' },
  { word: 'goNews', icon: 'board', path: '/collections/news', needs: 'content.read' },
  { word: 'goWorkers', icon: 'person', path: '/collections/model-workers', needs: 'content.read' },
  { word: 'goExhibitions', icon: 'eye', path: '/collections/exhibitions', needs: 'content.read' },
  { word: 'goCampaigns', icon: 'hand', path: '/collections/campaigns', needs: 'content.read' },
  {
    word: 'goSubmissions',
    icon: 'checks',
    path: '/collections/submissions',
    needs: 'campaign.run',
  },
  { word: 'goReviews', icon: 'checks', path: '/collections/reviews', needs: 'content.write' },
  { word: 'board', icon: 'send', path: '/board', needs: 'delivery.read' },
  {
    word: 'goAccounts',
    icon: 'globe',
    path: '/collections/channel-accounts',
    needs: 'account.manage',
  },
  { word: 'goUsers', icon: 'person', path: '/collections/users', needs: 'user.manage' },
  {
    word: 'goTemplates',
    icon: 'checks',
    path: '/collections/review-templates',
    needs: 'template.manage',
  },
  { word: 'goAudit', icon: 'eye', path: '/collections/audit-events', needs: 'audit.read' },
]

/** The doors this person's roles open, most used first. */
export function QuickLinks({ user, word, admin }: { user: unknown; word: Words; admin: string }) {
  const roles = rolesOf(user).map(({ role }) => role)
  const open = LINKS.filter(({ needs }) => roles.some((role) => permits(role, needs)))
  return (
    <nav aria-label={word('desk')} className="gm-quick">
      {open.map((link) => (
        <a
          className={
            link.word === 'newItem' ? 'gm-quick__link gm-quick__link--first' : 'gm-quick__link'
          }
          href={`${admin}${link.path}`}
          key={link.word}
        >
          <Icon name={link.icon} /> {word(link.word)}
        </a>
      ))}
      <a className="gm-quick__link" href="/" rel="noreferrer" target="_blank">
        <Icon name="globe" /> {word('goSite')}
      </a>
    </nav>
  )
}
