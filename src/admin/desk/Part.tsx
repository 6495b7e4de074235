import type { ReactNode } from 'react'
import type { Language, Words } from '../words/wordsIn'
import { Icon } from '../look/Icon'
import type { IconName } from '../look/Icon'
import type { Desk } from './readDesk'

export type PartProps = { desk: Desk; word: Words; language: Language; admin: string }

type Props = {
  title: string
  icon: IconName
  total: number
  href: string
  empty: string
  grave?: boolean
  children: ReactNode
}

/** One card of the desk; the number leads to the whole list. */
export const Part = ({ title, icon, total, href, empty, grave = false, children }: Props) => (
  <section className={grave && total > 0 ? 'gm-part gm-part--grave' : 'gm-part'}>
    <h2>
      <Icon name={icon} />
      <span>{title}</span>
      <a aria-label={`${title} ${total}`} className="gm-count" href={href}>
        {total}
      </a>
    </h2>
    {total === 0 ? <p className="gm-quiet gm-part__empty">{empty}</p> : children}
  </section>
)

export const itemLink = ({
  admin,
  kind,
  item,
}: {
  admin: string
  kind: string
  item: string | number
}) => `${admin}/collections/${kind}/${item}`

export function organizationName(organization: unknown): string {
  if (!organization || typeof organization !== 'object') return ''
  const { shortName, name } = organization as { shortName?: string | null; name?: string }
  return shortName || name || ''
}

export const personName = (person: unknown): string =>
  person && typeof person === 'object' ? ((person as { name?: string }).name ?? '') : ''
