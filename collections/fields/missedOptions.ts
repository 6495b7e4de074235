import { options } from './label'

/** What becomes of a delivery whose time went by, or was no time to send at. */
export const missedOptions = options([
  ['late', '晚一点也发', 'Send late'],
  ['skip', '不再发', 'Skip'],
  ['ask', '问我', 'Ask'],
])
