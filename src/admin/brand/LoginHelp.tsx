import type { ServerProps } from 'payload'
import { wordsIn } from '../words/wordsIn'

export const LoginHelp = ({ i18n }: Pick<ServerProps, 'i18n'>) => (
  <p className="gm-quiet">{wordsIn(i18n?.language)('forgot')}</p>
)
