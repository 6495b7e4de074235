import { longDay } from '../calendar'

/** What was wrong and since when it is right: above the text of every kind that was corrected. */
export const CorrectionNote = ({ correction }: { correction?: { note: string; at: string } }) =>
  correction && (
    <aside className="correction" aria-label="更正说明">
      <strong>更正</strong>
      <time dateTime={correction.at}>{longDay(correction.at)}</time>
      <p>{correction.note}</p>
    </aside>
  )
