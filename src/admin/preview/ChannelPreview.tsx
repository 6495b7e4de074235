'use client'
import { useId, useState } from 'react'
import { Icon } from '../look/Icon'
import type { AccountChoice, ReviewAnswer } from '../review/reviewShape'
import { useWords } from '../words/useWords'
import { AccountTabs } from './AccountTabs'
import { ChannelFrame } from './ChannelFrame'
import { PreviewFacts } from './PreviewFacts'
import { RewriteButton } from './RewriteButton'
import { useRendition } from './useRendition'

type Props = {
  kind: string
  id: number | string
  review: Pick<ReviewAnswer, 'accounts' | 'renditions' | 'revision'>
  /** Whose preview is opened first. */
  account?: string
  close: () => void
}

/** What each channel will show: the rendition in the channel's frame, its counters, findings, losses and changes. Sends nothing. */
export function ChannelPreview({ kind, id, review, account: first, close }: Props) {
  const { word } = useWords()
  const panelId = useId()
  const accounts = goingFirst(review)
  const [account, setAccount] = useState(() => first ?? String(firstToShow(accounts)?.id ?? ''))
  const { answer, problem } = useRendition({ kind, id, account, revision: review.revision })
  if (accounts.length === 0) return <p className="gm-quiet">{word('previewNoAccount')}</p>
  return (
    <div className="gm-preview">
      <AccountTabs
        accounts={accounts}
        checked={review.renditions}
        choose={setAccount}
        chosen={account}
        panelId={panelId}
      />
      <div className="gm-preview__bar">
        {answer && (
          <RewriteButton
            account={idIn(accounts, account)}
            close={close}
            exists={Boolean(answer.variant)}
          />
        )}
        <a className="gm-link" href={`/preview/${kind}/${id}`} rel="noreferrer" target="_blank">
          <Icon name="globe" /> {word('sitePreview')}
          <span className="sr-only">{word('newTab')}</span>
        </a>
      </div>
      <div id={panelId} role="tabpanel">
        {problem && (
          <p className="gm-problem" role="alert">
            {problem}
          </p>
        )}
        {!answer && !problem && <p className="gm-quiet">{word('loading')}</p>}
        {answer && (
          <div className="gm-preview__body">
            <ChannelFrame answer={answer} id={id} kind={kind} />
            <PreviewFacts answer={answer} close={close} id={id} kind={kind} />
          </div>
        )}
      </div>
    </div>
  )
}

/** Those the item goes to stand first. */
const goingFirst = ({ accounts, renditions }: Props['review']): AccountChoice[] => {
  const goes = (id: number | string) =>
    renditions.some(({ account }) => String(account) === String(id))
  return [...accounts.filter(({ id }) => goes(id)), ...accounts.filter(({ id }) => !goes(id))]
}

/** The site has a preview of its own; what needs a look here is the platform that changes things most. */
const firstToShow = (accounts: AccountChoice[]) =>
  accounts.find(({ channel }) => channel === 'wechat') ?? accounts[0]

const idIn = (accounts: AccountChoice[], account: string) =>
  accounts.find(({ id }) => String(id) === account)?.id ?? account
