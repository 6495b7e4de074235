import type { EntryLine } from '@/campaign/listEntries'
import { dayAndMinute } from '../calendar'

/** One's own entries, each with where it stands and the next thing to do. */
export const EntryList = ({ entries }: { entries: readonly EntryLine[] }) =>
  entries.length === 0 ? (
    <p className="quiet">
      还没有投过作品。去<a href="/campaigns">征集</a>看看，写一半也会替您存着。
    </p>
  ) : (
    <section aria-labelledby="entries">
      <h2 className="visually-hidden" id="entries">
        作品
      </h2>
      <ul className="entry-list">
        {entries.map((entry) => (
          <li key={entry.id}>
            <span className={`state is-${entry.state}`}>{entry.status.name}</span>
            <h3>
              <a href={`/portal/entries/${entry.id}`}>{entry.title}</a>
            </h3>
            <p className="quiet">
              {[entry.number, entry.category, entry.campaign].filter(Boolean).join(' · ')}
            </p>
            <p>{entry.reason ? `${entry.reason}。${entry.status.text}` : entry.status.text}</p>
            <p className="meta">
              <time dateTime={entry.updatedAt}>更新于 {dayAndMinute(entry.updatedAt)}</time>
              {entry.isLive && <a href={`/submissions/${entry.slug}`}>公开页面</a>}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
