import { Gutter } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import { isDesk, rolesOf } from '@/access/scope'
import { judgeDesk } from '@/campaign/judging/judgeDesk'
import { demandSignIn } from '../look/demandSignIn'
import { PanelPage } from '../look/PanelPage'
import { wordsIn } from '../words/wordsIn'
import { ChairDesk } from './ChairDesk'
import { JudgeDesk } from './JudgeDesk'

/** `/admin/judging`: a judge's own list, blind; for the desk, how the rounds stand. */
export async function JudgingView(view: AdminViewServerProps) {
  const { req } = view.initPageResult
  demandSignIn(req, '/judging')
  const word = wordsIn(req.i18n.language)
  if (isDesk(req.user)) {
    return (
      <PanelPage className="gm-judging" title={word('judging')} view={view}>
        <ChairDesk />
      </PanelPage>
    )
  }
  if (!rolesOf(req.user).some(({ role }) => role === 'judge')) return null
  const { admin } = req.payload.config.routes
  // Without the panel's menu: there is nothing in it for who only judges.
  return (
    <Gutter className="gm-judging gm-judging--alone">
      <header className="gm-judging__head">
        <p>{word('judgingHello', { name: nameOf(req.user) })}</p>
        <a className="gm-link" href={`${admin}/logout`}>
          {word('judgingSignOut')}
        </a>
      </header>
      <h1>{word('judging')}</h1>
      <JudgeDesk first={await judgeDesk(req)} />
    </Gutter>
  )
}

const nameOf = (user: unknown): string =>
  user && typeof user === 'object' && 'name' in user ? String(user.name ?? '') : ''
