import type { PublicList } from './readPublicity'

type Props = {
  campaign: string
  slug: string
  lists: readonly PublicList[]
  question: { text: string; token: string }
  lodged: string
  refused: string
  text: string
  work: string
}

/** A plain form that needs no script: what, about which work, and how to reach the person. */
export const ObjectionForm = (props: Props) => {
  const { campaign, slug, lists, question, lodged, refused, text, work } = props
  const open = lists.flatMap(({ rows }) => rows.filter(({ isWaiting }) => isWaiting))
  return (
    <section className="objection-form" id="objection" aria-labelledby="objection-title">
      <h2 id="objection-title">提出异议</h2>
      {lodged && (
        <p role="status">
          已收到，编号 <strong>{lodged}</strong>，请记下。核实后会按您留下的联系方式答复。
        </p>
      )}
      {refused && (
        <p className="is-bad" role="alert">
          {refused}
        </p>
      )}
      <p className="quiet">联系方式加密保存，不会公开，只用于核实和答复。</p>
      <form action="/api/objections/lodge" method="post">
        <input type="hidden" name="campaign" value={campaign} />
        <input type="hidden" name="slug" value={slug} />
        <input type="hidden" name="question" value={question.token} />
        <label>
          对哪件作品
          <select name="number" defaultValue={work} required>
            <option value="">请选择</option>
            {open.map(({ no, title }) => (
              <option key={no} value={no}>
                {no}《{title}》
              </option>
            ))}
          </select>
        </label>
        <label>
          异议内容和依据（10 到 1000 字）
          <textarea
            name="text"
            defaultValue={text}
            minLength={10}
            maxLength={1000}
            rows={5}
            required
          />
        </label>
        <label>
          联系电话或邮箱
          <input name="contact" maxLength={100} minLength={5} required autoComplete="off" />
        </label>
        <label>
          验证题：{question.text}
          <input
            className="short"
            name="answer"
            inputMode="numeric"
            maxLength={4}
            required
            autoComplete="off"
          />
        </label>
        <button className="primary" type="submit">
          提交异议
        </button>
      </form>
    </section>
  )
}
