import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter, SetStepNav } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { readRegister } from '@/accounts/readRegister'
import { wordsIn } from '../words/wordsIn'
import { Register } from './Register'

/** `/admin/accounts`: the media-account register, with what is wrong with each account and what to click. */
export async function AccountsView({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { req, permissions, visibleEntities, locale } = initPageResult
  const { admin } = req.payload.config.routes
  // Custom views are open to everybody unless they ask themselves.
  if (!req.user) redirect(`${admin}/login?redirect=${encodeURIComponent(`${admin}/accounts`)}`)
  const word = wordsIn(req.i18n.language)
  const rows = await readRegister(req)
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
      <SetStepNav nav={[{ label: word('accountsTitle') }]} />
      <Gutter className="gm-accounts">
        <h1>{word('accountsTitle')}</h1>
        <p className="gm-quiet">{word('accountsIntro')}</p>
        <Register rows={rows} />
      </Gutter>
    </DefaultTemplate>
  )
}
