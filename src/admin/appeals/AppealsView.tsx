import type { AdminViewServerProps } from 'payload'
import { organizationsWith } from '@/access/scope'
import { detailForDesk, seenTicket } from '@/appeals/detailForDesk'
import { filterOf, listForDesk } from '@/appeals/listForDesk'
import { demandSignIn } from '../look/demandSignIn'
import { PanelPage } from '../look/PanelPage'
import { wordsIn } from '../words/wordsIn'
import { AppealsDesk } from './AppealsDesk'

/** `/admin/appeals`: what people asked for, by due date; `?ticket=` opens one. */
export async function AppealsView(view: AdminViewServerProps) {
  const { initPageResult, searchParams } = view
  const { req } = initPageResult
  demandSignIn(req, '/appeals')
  const word = wordsIn(req.i18n.language)
  const may = (await organizationsWith(req, 'appeal.handle')).length > 0
  if (!may)
    return (
      <PanelPage className="gm-appeals" title={word('appeals')} view={view}>
        <p className="gm-quiet">{word('appealsNoRight')}</p>
      </PanelPage>
    )
  const filter = { state: 'waiting' as const, ...filterOf(searchParams ?? {}) }
  const wanted = searchParams?.ticket
  const ticket = typeof wanted === 'string' ? await seenTicket(req, wanted) : undefined
  return (
    <PanelPage className="gm-appeals" title={word('appeals')} view={view}>
      <AppealsDesk
        first={await listForDesk(req, filter)}
        filter={filter}
        opened={ticket && (await detailForDesk(req, ticket))}
      />
    </PanelPage>
  )
}
