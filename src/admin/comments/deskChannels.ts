import { CHANNELS } from '@publishers/registry'
import { capabilitiesOf } from '@/comments/acts/capabilities'
import { canOnlyDelete } from '@/comments/acts/standing'
import type { DeskChannel } from './deskTypes'

/** Every channel comments may come from, in menu order, with what a hiding comes to there. */
export const deskChannels = (): DeskChannel[] =>
  CHANNELS.map(({ manifest: { channel } }) => ({
    channel,
    deletesOnly: canOnlyDelete(capabilitiesOf(channel)),
  }))
