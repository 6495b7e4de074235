import type { AdminViewServerProps } from 'payload'
import { holdsAtRoot, organizationsWith } from '@/access/scope'
import { demandSignIn } from '../look/demandSignIn'
import { PanelPage } from '../look/PanelPage'
import { wordsIn } from '../words/wordsIn'
import { Learning } from './Learning'

/** `/admin/learning`: versions of the model and how they did, agreement of two people, words let through, the export. */
export async function LearningView(view: AdminViewServerProps) {
  const { req } = view.initPageResult
  demandSignIn(req, '/learning')
  const word = wordsIn(req.i18n.language)
  const mayRead =
    (await organizationsWith(req, 'comment.read')).length > 0 ||
    (await holdsAtRoot(req, 'moderation.manage'))
  return (
    <PanelPage className="gm-learning" title={word('learning')} view={view}>
      {mayRead ? <Learning /> : <p className="gm-quiet">{word('opinionNoRight')}</p>}
    </PanelPage>
  )
}
