import type { EntryView } from '@/campaign/entryView'
import { TakeBack } from './TakeBack'

/** An entry that is sent in: its number, where it stands, and what its author may still do. */
export const EntryStatus = ({ entry, isLive }: { entry: EntryView; isLive: boolean }) => (
  <section className="entry-status" aria-labelledby="status">
    <h2 id="status" className={`state is-${entry.state}`}>
      {entry.status.name}
    </h2>
    {entry.number && (
      <p>
        投稿编号 <strong className="number">{entry.number}</strong>
      </p>
    )}
    {entry.reason && <p className="reason">{entry.reason}</p>}
    <p>{entry.status.text}</p>
    {isLive && (
      <p>
        <a href={`/submissions/${entry.slug}`}>看公开页面</a>
      </p>
    )}
    <TakeBack id={entry.id} state={entry.state} can={entry.can} />
  </section>
)
