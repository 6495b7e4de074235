import type { ServerProps } from 'payload'
import { env } from '@/env'
import { wordsIn } from '../words/wordsIn'

/** Across the top of every page while the platforms are simulated: nobody may take it for the real thing. */
export function SimulatedBanner({ i18n }: Pick<ServerProps, 'i18n'>) {
  const { DEMO, SANDBOX } = env()
  if (DEMO !== 'on') return null
  const word = wordsIn(i18n?.language)
  return (
    <div className="gm-banner" role="note">
      <span className="gm-banner__long">{word('simulated')}</span>
      <span className="gm-banner__short">{word('simulatedShort')}</span>
      {SANDBOX === 'on' && (
        <a href="/sandbox" rel="noreferrer" target="_blank">
          {word('seeSandbox')}
        </a>
      )}
    </div>
  )
}
