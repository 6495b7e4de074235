import type { ServerProps } from 'payload'
import { wordsIn } from '../words/wordsIn'
import { Mark } from './Mark'

/** On the login page. */
export const BrandLogo = ({ i18n }: Pick<ServerProps, 'i18n'>) => (
  <div className="gm-logo">
    <Mark size={44} />
    <span>{wordsIn(i18n?.language)('product')}</span>
  </div>
)
