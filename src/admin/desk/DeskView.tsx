import { Gutter } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { isDesk } from '@/access/scope'
import { languageOf, wordsIn } from '../words/wordsIn'
import { QuickLinks } from './QuickLinks'
import { readDesk } from './readDesk'
import { AlertPart } from './AlertPart'
import { AppealPart } from './AppealPart'
import { CommentPart } from './CommentPart'
import { DeliveryPart } from './DeliveryPart'
import { FollowUpPart } from './FollowUpPart'
import { LicencePart } from './LicencePart'
import { OwnParts } from './OwnParts'
import { TodoPart } from './TodoPart'
import { TodayPart } from './TodayPart'
import type { PartProps } from './Part'

/** The home page: what waits for this person, what goes out, what went wrong. */
export async function DeskView({ initPageResult }: AdminViewServerProps) {
  const { req } = initPageResult
  if (req.user?.collection !== 'users') return null
  // Who only judges has no desk but the judges' own.
  if (!isDesk(req.user)) redirect(`${req.payload.config.routes.admin}/judging`)
  const desk = await readDesk(req)
  const word = wordsIn(req.i18n.language)
  const admin = req.payload.config.routes.admin
  const common: PartProps = { desk, word, language: languageOf(req.i18n.language), admin }
  return (
    <Gutter className="gm-desk">
      <header className="gm-desk__head">
        <h1>{word('greeting', { name: String(req.user.name || req.user.email) })}</h1>
        <QuickLinks admin={admin} user={req.user} word={word} />
      </header>
      <div className="gm-desk__grid">
        <div className="gm-desk__main">
          {desk.alerts.total > 0 && <AlertPart {...common} />}
          {desk.isReviewer && <TodoPart {...common} />}
          {desk.appeals.total > 0 && <AppealPart {...common} />}
          {desk.comments.total > 0 && <CommentPart {...common} />}
          <OwnParts {...common} />
          {desk.followUps.total > 0 && <FollowUpPart {...common} />}
        </div>
        <div className="gm-desk__side">
          <DeliveryPart {...common} which="failed" />
          <DeliveryPart {...common} which="awaiting" />
          <TodayPart {...common} />
          {desk.licences.total > 0 && <LicencePart {...common} />}
        </div>
      </div>
    </Gutter>
  )
}
