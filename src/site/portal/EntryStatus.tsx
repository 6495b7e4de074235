import type { EntryView } from '@/campaign/entryView'
import { TakeBack } from './TakeBack'
import './portal.css'
import './portalEntry.css'

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
    {entry.certificate && (
      <p className="certificate-slot">
        <a className="primary" href={`/api/certificates/${entry.certificate.number}/pdf`}>
          下载证书（PDF）
        </a>
        <span>
          {entry.certificate.award}，证书编号{' '}
          <a href={`/certificates/${entry.certificate.number}`}>{entry.certificate.number}</a>
          ，扫证书上的二维码可以查验。
        </span>
      </p>
    )}
    {isLive && (
      <p>
        <a href={`/submissions/${entry.slug}`}>看公开页面</a>
      </p>
    )}
    <TakeBack id={entry.id} state={entry.state} can={entry.can} />
  </section>
)
