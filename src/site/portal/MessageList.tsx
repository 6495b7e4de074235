import type { MessageView } from '@/members/messages'
import { dayAndMinute } from '../calendar'

export const MessageList = ({ messages }: { messages: readonly MessageView[] }) =>
  messages.length === 0 ? (
    <p className="quiet">还没有消息。作品每有进展，这里都会告诉您。</p>
  ) : (
    <ul className="message-list">
      {messages.map(({ id, text, title, submission, at, isNew }) => (
        <li key={id}>
          {isNew && <span className="new">新</span>}
          <span>
            {title && <MessageLink submission={submission} title={title} />} {text}
          </span>
          <time dateTime={at}>{dayAndMinute(at)}</time>
        </li>
      ))}
    </ul>
  )

/** A message is of a work, or of a ticket: `appeal:SQ…`. */
const MessageLink = ({ submission, title }: Pick<MessageView, 'submission' | 'title'>) =>
  submission.startsWith('appeal:') ? (
    <a href={`/portal/appeals/${submission.slice('appeal:'.length)}`}>{title}</a>
  ) : (
    <a href={`/portal/entries/${submission}`}>《{title}》</a>
  )
