import type { AdminViewServerProps } from 'payload'
import { demandSignIn } from '../look/demandSignIn'
import { PanelPage } from '../look/PanelPage'
import { wordsIn } from '../words/wordsIn'
import { Board } from './Board'
import { readBoard } from './readBoard'

/** `/admin/board`: every delivery of the person's scope, by what has to be done about it. */
export async function BoardView(view: AdminViewServerProps) {
  const { initPageResult, searchParams } = view
  const { req } = initPageResult
  demandSignIn(req, '/board')
  const word = wordsIn(req.i18n.language)
  const text = (name: string) =>
    typeof searchParams?.[name] === 'string' ? searchParams[name] : ''
  const filter = { channel: text('channel'), account: text('account'), item: text('item') }
  const { rows, accounts } = await readBoard(req, filter)
  return (
    <PanelPage className="gm-board" title={word('board')} view={view}>
      <Board accounts={accounts} filter={filter} readAt={Date.now()} rows={rows} />
    </PanelPage>
  )
}
