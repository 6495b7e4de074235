'use client'
import { useConfig } from '@payloadcms/ui'
import { useState } from 'react'
import { Icon } from '../look/Icon'
import type { WordKey } from '../words/wordsIn'
import { useWords } from '../words/useWords'
import './comments.css'
import type { DeskChannel, DeskFilter, DeskRights, Organization, QueueAnswer } from './deskTypes'
import { ImportDialog } from './ImportDialog'
import { ObjectionsTab } from './ObjectionsTab'
import { QueueTab } from './QueueTab'
import { RepliesTab } from './RepliesTab'

type Props = {
  channels: readonly DeskChannel[]
  filter: DeskFilter
  first: QueueAnswer
  organizations: readonly Organization[]
  rights: DeskRights
  tab: string
}

const TABS = [
  { tab: 'queue', word: 'cmQueue' },
  { tab: 'replies', word: 'cmReplies' },
  { tab: 'objections', word: 'cmObjections' },
] as const satisfies readonly { tab: string; word: WordKey }[]
type Tab = (typeof TABS)[number]['tab']

/** The moderators' room: the queue, answers to pass, objections to a second person. */
export function CommentsDesk({ tab: asked, ...desk }: Props) {
  const { word } = useWords()
  const { config } = useConfig()
  const [tab, setTab] = useState<Tab>(TABS.find((each) => each.tab === asked)?.tab ?? 'queue')
  const choose = (chosen: Tab) => {
    setTab(chosen)
    const query = chosen === 'queue' ? '' : `?tab=${chosen}`
    window.history.replaceState(null, '', `${config.routes.admin}/comments${query}`)
  }
  return (
    <>
      <div className="gm-comments__tabs">
        <div className="gm-tabs">
          {TABS.map((each) => (
            <button
              aria-pressed={tab === each.tab}
              className="gm-tab"
              id={`cm-tab-${each.tab}`}
              key={each.tab}
              onClick={() => choose(each.tab)}
              type="button"
            >
              {word(each.word)}
            </button>
          ))}
        </div>
        {desk.rights.moderate && <ImportDialog />}
        <a className="gm-link" href={`${config.routes.admin}/collections/comment-sources`}>
          {word('cmSources')}
        </a>
        <a className="gm-link" href={`${config.routes.admin}/collections/word-tables`}>
          <Icon name="pencil" /> {word('cmWordTables')}
        </a>
      </div>
      {tab === 'queue' && <QueueTab {...desk} />}
      {tab === 'replies' && <RepliesTab />}
      {tab === 'objections' && <ObjectionsTab />}
    </>
  )
}
