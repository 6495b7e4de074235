import type { AdminViewServerProps } from 'payload'
import { readRegister } from '@/accounts/readRegister'
import { demandSignIn } from '../look/demandSignIn'
import { PanelPage } from '../look/PanelPage'
import { wordsIn } from '../words/wordsIn'
import { Register } from './Register'

/** `/admin/accounts`: the media-account register, with what is wrong with each account and what to click. */
export async function AccountsView(view: AdminViewServerProps) {
  const { req } = view.initPageResult
  demandSignIn(req, '/accounts')
  const word = wordsIn(req.i18n.language)
  const rows = await readRegister(req)
  return (
    <PanelPage className="gm-accounts" title={word('accountsTitle')} view={view}>
      <p className="gm-quiet">{word('accountsIntro')}</p>
      <Register rows={rows} />
    </PanelPage>
  )
}
