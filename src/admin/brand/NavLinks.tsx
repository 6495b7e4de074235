'use client'
import { Link, useConfig } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import { Icon } from '../look/Icon'
import { useWords } from '../words/useWords'

/** First in the menu: the desk and the board. */
export function NavLinks() {
  const { config } = useConfig()
  const { word } = useWords()
  const here = usePathname()
  const { admin } = config.routes
  const links = [
    { href: admin, word: 'desk', icon: 'home' },
    { href: `${admin}/board`, word: 'board', icon: 'board' },
    { href: `${admin}/calendar`, word: 'calendar', icon: 'calendar' },
    { href: `${admin}/accounts`, word: 'accountsTitle', icon: 'flag' },
    { href: `${admin}/comments`, word: 'comments', icon: 'talk' },
    { href: `${admin}/appeals`, word: 'appeals', icon: 'hand' },
    { href: `${admin}/judging`, word: 'judging', icon: 'checks' },
    { href: `${admin}/opinion`, word: 'opinionTitle', icon: 'eye' },
    { href: `${admin}/learning`, word: 'learning', icon: 'rotate' },
  ] as const
  return (
    <div className="gm-nav">
      {links.map((link) => (
        <Link
          aria-current={here === link.href ? 'page' : undefined}
          className="gm-nav__link"
          href={link.href}
          id={`nav-${link.word}`}
          key={link.href}
        >
          <Icon name={link.icon} /> {word(link.word)}
        </Link>
      ))}
    </div>
  )
}
