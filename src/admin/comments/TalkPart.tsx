'use client'
import { ActSteps } from '../replies/ActSteps'
import { ReplyPart } from '../replies/ReplyPart'
import { useWords } from '../words/useWords'
import type { QueueRow } from './deskTypes'

type Props = {
  comment: QueueRow
  isWriting: boolean
  close: () => void
  onChanged: () => Promise<void>
}

/** Official answers, a draft of another, and what is done on the channel. Anew when somebody decided. */
export function TalkPart({ comment, isWriting, close, onChanged }: Props) {
  const { word } = useWords()
  const changed = async () => {
    close()
    await onChanged()
  }
  return (
    <div
      className="gm-detail__part"
      key={comment.round}
      onKeyDown={({ key }) => key === 'Escape' && close()}
    >
      <ReplyPart commentId={comment.id} isWriting={isWriting} onChanged={changed} />
      {isWriting && (
        <button className="gm-link" onClick={close} type="button">
          {word('cancel')}
        </button>
      )}
      <ActSteps commentId={comment.id} onChanged={onChanged} />
    </div>
  )
}
