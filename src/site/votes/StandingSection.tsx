import { dayAndTime } from '@/campaign/moments'
import type { PublicStanding } from '@/campaign/votes/standing'
import './votes.css'

/** How many places are told; the rest is found among the works. */
const PLACES = 10

type Props = { standing: PublicStanding; now: Date }

/** The vote of a call: until when, and who stands where, except in its last hours. */
export const StandingSection = ({ standing: { opensAt, closesAt, hidden, works }, now }: Props) => {
  if (!opensAt || !closesAt) return null
  const [from, until] = [new Date(opensAt), new Date(closesAt)]
  const first = works.filter(({ rank }) => rank <= PLACES).slice(0, PLACES)
  return (
    <section aria-labelledby="votes" className="standing">
      <h2 id="votes">网络投票</h2>
      <p className="quiet">
        {now < from
          ? `投票从 ${dayAndTime(from)} 开始。`
          : now < until
            ? `投票到 ${dayAndTime(until)} 截止。点开作品就能投票，不收费。`
            : '投票已经结束。'}
        网络投票只是评选因素之一。
      </p>
      {hidden && <p>投票最后 24 小时不显示票数和排名。</p>}
      {first.length > 0 && (
        <ol className="standing-list">
          {first.map(({ submission, path, title, votes, rank }) => (
            <li key={submission} value={rank}>
              <span aria-hidden="true" className="standing-rank">
                {rank}
              </span>
              <a href={path}>{title}</a>
              <span className="standing-votes">{votes.toLocaleString('zh-CN')} 票</span>
            </li>
          ))}
        </ol>
      )}
      {first.length > 0 && <p className="quiet">只计有效票，异常票已剔除。</p>}
    </section>
  )
}
