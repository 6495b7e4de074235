import { CHANNELS } from '@publishers/registry'

/** Where a comment was said, as readers know the place; '' on our own site, and where nobody knows. */
export const channelName = (channel: string): string =>
  channel === 'web'
    ? ''
    : (CHANNELS.find(({ manifest }) => manifest.channel === channel)?.manifest.label.zh ?? '')
