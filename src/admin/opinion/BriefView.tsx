import type { AdminViewServerProps } from 'payload'
import { organizationsWith } from '@/access/scope'
import { beijingDay } from '@/beijing'
import { readBrief } from '@/opinion/brief'
import { isDay } from '@/opinion/buckets'
import { PrintButton } from '../form/PrintButton'
import { demandSignIn } from '../look/demandSignIn'
import { wordsIn } from '../words/wordsIn'
import { BriefSheet } from './BriefSheet'

/** `/admin/opinion-brief?date=`: the day on one sheet of A4, without the panel around it. */
export async function BriefView({ initPageResult, searchParams }: AdminViewServerProps) {
  const { req } = initPageResult
  const { admin } = req.payload.config.routes
  const now = new Date()
  const asked = searchParams?.date
  const date = typeof asked === 'string' ? asked : beijingDay(now)
  demandSignIn(req, '/opinion')
  const word = wordsIn(req.i18n.language)
  const mayRead = (await organizationsWith(req, 'comment.read')).length > 0
  if (!mayRead || !isDay(date))
    return (
      <main className="gm-sheet-page">
        <p>{word(mayRead ? 'opinionBriefBad' : 'opinionNoRight')}</p>
        <a href={`${admin}/opinion`}>{word('opinionBack')}</a>
      </main>
    )
  const brief = await readBrief(req, { date, now })
  return (
    <main className="gm-sheet-page">
      <nav className="gm-sheet-bar">
        <a className="gm-link" href={`${admin}/opinion`}>
          {word('opinionBack')}
        </a>
        <PrintButton label={word('opinionPrint')} />
      </nav>
      <BriefSheet brief={brief} language={req.i18n.language === 'en' ? 'en' : 'zh'} word={word} />
    </main>
  )
}
