import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter, SetStepNav } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { wordsIn } from '../words/wordsIn'
import { Board } from './Board'
import { readBoard } from './readBoard'

/** `/admin/board`: every delivery of the person's scope, by what has to be done about it. */
export async function BoardView({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { req, permissions, visibleEntities, locale } = initPageResult
  const { admin } = req.payload.config.routes
  // Custom views are open to everybody unless they ask themselves.
  if (!req.user) redirect(`${admin}/login?redirect=${encodeURIComponent(`${admin}/board`)}`)
  const word = wordsIn(req.i18n.language)
  const text = (name: string) =>
    typeof searchParams?.[name] === 'string' ? searchParams[name] : ''
  const filter = { channel: text('channel'), account: text('account'), item: text('item') }
  const { rows, accounts } = await readBoard(req, filter)
  return (
    <DefaultTemplate
      i18n={req.i18n}
      locale={locale}
      params={params}
      payload={req.payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams}
      user={req.user ?? undefined}
      visibleEntities={{
        collections: visibleEntities?.collections,
        globals: visibleEntities?.globals,
      }}
    >
      <SetStepNav nav={[{ label: word('board') }]} />
      <Gutter className="gm-board">
        <h1>{word('board')}</h1>
        <Board accounts={accounts} filter={filter} readAt={Date.now()} rows={rows} />
      </Gutter>
    </DefaultTemplate>
  )
}
