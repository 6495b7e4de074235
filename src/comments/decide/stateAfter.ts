import type { Violation } from '@/moderation/vocabulary'
import type { Command } from './command'
import type { VerdictColumns } from './verdictColumns'

type State = Pick<VerdictColumns, 'state' | 'isShown' | 'isQueued'>
type Asking = { before: VerdictColumns; command: Command; violation: Violation | null }

const shown = (state: 'approved' | 'elected'): State => ({ state, isShown: true, isQueued: false })
const hidden = (state: 'authorOnly' | 'rejected' | 'deleted'): State => ({
  state,
  isShown: false,
  isQueued: false,
})
const waiting: State = { state: 'held', isShown: false, isQueued: true }

/** Where a decision leaves the comment. To elect is to show; to approve what was elected takes the election back. */
export function stateAfter({ before, command, violation }: Asking): State {
  switch (command.action) {
    case 'approve':
      return shown('approved')
    case 'elect':
      return shown('elected')
    case 'hold':
      return waiting
    case 'author-only':
      return hidden('authorOnly')
    case 'reject':
      return hidden('rejected')
    case 'delete':
      return hidden('deleted')
    case 'to-appeal':
    case 'to-report':
      return passedOn({ before, violation })
    default:
      return before.state === 'pending' ? waiting : stays(before)
  }
}

/** A ticket says nothing against a comment: it is shown, unless something else is wrong with it. */
function passedOn({ before, violation }: Omit<Asking, 'command'>): State {
  if (violation && violation !== 'copyright')
    return before.state === 'pending' ? waiting : stays(before)
  return before.state === 'elected' ? stays(before) : shown('approved')
}

const stays = ({ state, isShown, isQueued }: VerdictColumns): State => ({
  state,
  isShown,
  isQueued,
})
