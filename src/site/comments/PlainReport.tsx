import { REPORTS } from '@/comments/site/reports'
import type { Question } from './useProof'

type Props = { id: string; name: string; kind: string; item: string; question?: Question }

/** 举报 without a script: sent by the browser itself, answered by the page it stands on. */
export const PlainReport = ({ id, name, kind, item, question }: Props) => (
  <details className="comment-more">
    <summary>
      举报<span className="visually-hidden">{name}的留言</span>
    </summary>
    <form method="post" action={`/api/comments/${id}/report`}>
      <input type="hidden" name="kind" value={kind} />
      <input type="hidden" name="item" value={item} />
      <p className="comment-field is-short">
        <label htmlFor={`code-${id}`}>这条留言</label>
        <select id={`code-${id}`} name="code" required defaultValue="">
          <option value="">请选择原因</option>
          {Object.entries(REPORTS).map(([value, words]) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </select>
      </p>
      {question && (
        <p className="comment-question">
          <input type="hidden" name="question" value={question.token} />
          <label htmlFor={`proof-${id}`}>{question.text}</label>
          <input
            id={`proof-${id}`}
            name="answer"
            autoComplete="off"
            inputMode="numeric"
            maxLength={4}
            required
          />
        </p>
      )}
      <button type="submit" className="comment-button">
        提交举报
      </button>
    </form>
  </details>
)
