'use client'
import { useRef } from 'react'
import type { KeyboardEvent } from 'react'
import { ChannelName } from '../look/ChannelName'
import { Icon } from '../look/Icon'
import type { AccountChoice, ShownAccount } from '../review/reviewShape'
import { useWords } from '../words/useWords'

type Props = {
  accounts: readonly AccountChoice[]
  /** Of the accounts the item goes to: what the check found. */
  checked: readonly ShownAccount[]
  chosen: string
  choose: (id: string) => void
  panelId: string
}

/** One tab an account; those the item goes to first, each with what stands in its way. Arrow keys move. */
export function AccountTabs({ accounts, checked, chosen, choose, panelId }: Props) {
  const list = useRef<HTMLDivElement>(null)
  const { word } = useWords()
  const move = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key]
    if (!step) return
    event.preventDefault()
    const at = accounts.findIndex(({ id }) => String(id) === chosen)
    const next = accounts[(at + step + accounts.length) % accounts.length]
    if (!next) return
    choose(String(next.id))
    list.current?.querySelector<HTMLElement>(`[data-account="${next.id}"]`)?.focus()
  }
  return (
    <div
      aria-label={word('previewAccounts')}
      className="gm-previewTabs"
      onKeyDown={move}
      ref={list}
      role="tablist"
    >
      {accounts.map(({ id, name, channel }) => {
        const isChosen = String(id) === chosen
        const state = checked.find(({ account }) => String(account) === String(id))
        return (
          <button
            aria-controls={panelId}
            aria-selected={isChosen}
            className={`gm-previewTab${state ? '' : ' gm-previewTab--other'}`}
            data-account={id}
            key={id}
            onClick={() => choose(String(id))}
            role="tab"
            tabIndex={isChosen ? 0 : -1}
            type="button"
          >
            <span className="gm-previewTab__name">{name}</span>
            <span className="gm-quiet">
              <ChannelName channel={channel} />
            </span>
            <TabState state={state} />
          </button>
        )
      })}
    </div>
  )
}

function TabState({ state }: { state: ShownAccount | undefined }) {
  const { word } = useWords()
  if (!state) return <span className="gm-quiet">{word('notPlanned')}</span>
  const { blocks, warnings, hasVariant } = state
  return (
    <span className="gm-previewTab__state">
      {blocks > 0 && (
        <span className="gm-bad">
          <Icon name="ban" size={14} /> {word('blocksCount', { count: blocks })}
        </span>
      )}
      {warnings > 0 && (
        <span className="gm-warn">
          <Icon name="alert" size={14} /> {word('warningsCount', { count: warnings })}
        </span>
      )}
      {blocks + warnings === 0 && (
        <span className="gm-fine">
          <Icon name="check" size={14} /> {word('nothingFound')}
        </span>
      )}
      {hasVariant && <span className="gm-quiet">· {word('hasVariant')}</span>}
    </span>
  )
}
