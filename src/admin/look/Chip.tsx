import type { ReactNode } from 'react'
import { Icon } from './Icon'
import type { IconName } from './Icon'
import type { StateLook, Tone } from './states'
import type { Language } from '../words/wordsIn'

type Props = { tone: Tone; icon: IconName; children: ReactNode; title?: string }

/** A word with a colour and an icon. */
export const Chip = ({ tone, icon, children, title }: Props) => (
  <span className={`gm-chip gm-chip--${tone}`} title={title}>
    <Icon name={icon} size={14} />
    <span>{children}</span>
  </span>
)

export const StateChip = ({ look, language }: { look: StateLook; language: Language }) => (
  <Chip icon={look.icon} tone={look.tone}>
    {look[language]}
  </Chip>
)
