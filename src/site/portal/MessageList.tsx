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
            {title && <a href={`/portal/entries/${submission}`}>《{title}》</a>} {text}
          </span>
          <time dateTime={at}>{dayAndMinute(at)}</time>
        </li>
      ))}
    </ul>
  )
