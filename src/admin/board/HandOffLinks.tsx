'use client'
import { Button } from '@payloadcms/ui'
import type { HandOff } from '@/distribution/handOff'
import { Icon } from '../look/Icon'
import { useWords } from '../words/useWords'
import { QrCode } from './QrCode'

type Props = {
  links: HandOff['links']
  channel: string
  title: string
  onRenew: () => Promise<void>
}

/** A code for a phone beside this screen, a button where this screen is the phone, and plain addresses. */
export function HandOffLinks({ links, channel, title, onRenew }: Props) {
  const { word } = useWords()
  return links.map(({ label, href, qr }) =>
    qr ? (
      <div className="gm-handoff__scan" key={label}>
        <a className="gm-handoff__button gm-handoff__here" href={href}>
          {word('handOffHere', { channel })}
        </a>
        <figure className="gm-handoff__code">
          <QrCode label={word('handOffCode', { label, title })} text={href} />
          <figcaption>{word('handOffScan', { channel })}</figcaption>
        </figure>
        <p className="gm-quiet">
          {word('handOffLife')}{' '}
          <Button
            buttonStyle="secondary"
            margin={false}
            onClick={() => void onRenew()}
            size="small"
            type="button"
          >
            {word('handOffFresh')}
          </Button>
        </p>
      </div>
    ) : (
      <a className="gm-link" href={href} key={label} rel="noreferrer" target="_blank">
        <Icon name="link" /> {label}
        <span className="sr-only">{word('newTab')}</span>
      </a>
    ),
  )
}
