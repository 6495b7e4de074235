import type { ObjectionProgress as Progress } from './readObjection'

type Props = { slug: string; asked: string; found?: Progress }

const STATES: Readonly<Record<Progress['state'], string>> = {
  open: '正在核实，请耐心等候。',
  upheld: '经核实，异议成立。',
  dismissed: '经核实，异议不成立。',
}

/** Whoever objected was told to keep a number; here it says what became of it. A plain form that needs no script. */
export const ObjectionProgress = ({ slug, asked, found }: Props) => (
  <section className="objection-form" id="progress" aria-labelledby="progress-title">
    <h2 id="progress-title">查询异议办理</h2>
    {found && (
      <div role="status">
        <p>
          <strong>{found.number}</strong>：{STATES[found.state]}
        </p>
        {found.reply && <p>答复：{found.reply}</p>}
      </div>
    )}
    {asked && !found && (
      <p className="is-bad" role="alert">
        没有编号为“{asked.slice(0, 40)}”的异议，请核对后再查。
      </p>
    )}
    <form action={`/publicity/${slug}#progress`} method="get">
      <label>
        异议编号
        <input
          name="objection"
          defaultValue={asked.slice(0, 40)}
          placeholder="YY20261122-123456"
          maxLength={40}
          required
          autoComplete="off"
        />
      </label>
      <button className="primary" type="submit">
        查询
      </button>
    </form>
  </section>
)
