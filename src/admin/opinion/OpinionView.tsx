import type { AdminViewServerProps } from 'payload'
import { organizationsWith } from '@/access/scope'
import { beijingDay } from '@/beijing'
import { demandSignIn } from '../look/demandSignIn'
import { PanelPage } from '../look/PanelPage'
import { wordsIn } from '../words/wordsIn'
import { Opinion } from './Opinion'

/** `/admin/opinion`: what is said by the hour, alerts and what was done about them, the brief of a day. */
export async function OpinionView(view: AdminViewServerProps) {
  const { req } = view.initPageResult
  demandSignIn(req, '/opinion')
  const word = wordsIn(req.i18n.language)
  const mayRead = (await organizationsWith(req, 'comment.read')).length > 0
  const may = {
    moderate: (await organizationsWith(req, 'comment.moderate')).length > 0,
    write: (await organizationsWith(req, 'content.write')).length > 0,
  }
  return (
    <PanelPage className="gm-talk" title={word('opinionTitle')} view={view}>
      {mayRead ? (
        <Opinion may={may} today={beijingDay(Date.now())} user={String(req.user?.id ?? '')} />
      ) : (
        <p className="gm-quiet">{word('opinionNoRight')}</p>
      )}
    </PanelPage>
  )
}
