'use client'
import { useEffect, useState } from 'react'
import { INTENTS, SENTIMENTS, VIOLATIONS } from '@/moderation/vocabulary'
import { useChannelNames } from '../look/ChannelName'
import { useWords } from '../words/useWords'
import type { WordKey } from '../words/wordsIn'
import { AxisChoice } from './AxisChoice'
import { labelWord } from './commentLook'
import type { DeskChannel, DeskFilter, Organization, QueueCounts } from './deskTypes'
import { FILTERS } from './deskTypes'
import { FilterSelect } from './FilterSelect'
import { ItemFilter } from './ItemFilter'

type Props = {
  filter: DeskFilter
  counts?: QueueCounts
  channels: readonly DeskChannel[]
  organizations: readonly Organization[]
  mayFind: boolean
  change: (filter: DeskFilter) => void
}

const STATES = ['held', 'approved', 'elected', 'authorOnly', 'rejected', 'deleted', 'pending']
const AXES = [
  { axis: 'intent', word: 'cmIntent', values: INTENTS },
  { axis: 'sentiment', word: 'cmSentiment', values: SENTIMENTS },
  { axis: 'violation', word: 'cmViolation', values: VIOLATIONS },
] as const satisfies readonly { axis: string; word: WordKey; values: readonly string[] }[]

export function QueueFilters({ filter, counts, channels, organizations, mayFind, change }: Props) {
  const { word } = useWords()
  const channelName = useChannelNames()
  const [text, setText] = useState(filter.text)
  const [isOpen, setOpen] = useState(true)
  // On a phone the comments come first.
  useEffect(() => setOpen(!window.matchMedia('(max-width: 768px)').matches), [])
  const set = (name: keyof DeskFilter, value: string) => change({ ...filter, [name]: value })
  const isFiltered = FILTERS.some((name) => filter[name] !== '')
  const nameOf = (channel: string) => (channel === 'web' ? word('cmSite') : channelName(channel))
  // Comments are kept longer than channels.
  const known = [
    ...channels.map(({ channel }) => channel),
    ...Object.keys(counts?.by.channel ?? {}),
    ...(filter.channel ? [filter.channel] : []),
  ]
  return (
    <details
      className="gm-comments__filters"
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      open={isOpen}
    >
      <summary>
        {word('cmFilters')}{' '}
        {counts && (
          <span aria-live="polite" className="gm-quiet">
            {word(counts.isMore ? 'cmTotalMore' : 'cmTotal', { count: counts.total })}
          </span>
        )}
      </summary>
      <div className="gm-comments__selects">
        <FilterSelect
          any={word('cmStateQueued')}
          label={word('cmState')}
          onChange={(value) => set('state', value)}
          options={[
            ...STATES.map((state) => ({ value: state, text: labelWord(word, 'state', state) })),
            { value: 'all', text: word('cmStateAll') },
          ]}
          value={filter.state}
        />
        <FilterSelect
          label={word('cmChannel')}
          onChange={(value) => set('channel', value)}
          options={[...new Set(known)].map((channel) => ({
            value: channel,
            text: nameOf(channel),
          }))}
          value={filter.channel}
        />
        <ItemFilter
          counted={counts?.by.item}
          mayFind={mayFind}
          onChange={(value) => set('item', value)}
          titles={counts?.items}
          value={filter.item}
        />
        {organizations.length > 0 && (
          <FilterSelect
            label={word('cmOrganization')}
            onChange={(value) => set('organization', value)}
            options={organizations.map(({ id, name }) => ({ value: String(id), text: name }))}
            value={filter.organization}
          />
        )}
        <form
          onSubmit={(event) => {
            event.preventDefault()
            set('text', text.trim())
          }}
        >
          <label className="gm-field gm-field--inline">
            <span>{word('cmText')}</span>
            <input
              maxLength={60}
              onChange={({ target }) => setText(target.value)}
              type="search"
              value={text}
            />
          </label>
        </form>
        {isFiltered && (
          <button
            className="gm-link"
            onClick={() => {
              setText('')
              change(Object.fromEntries(FILTERS.map((name) => [name, ''])) as DeskFilter)
            }}
            type="button"
          >
            {word('cmClear')}
          </button>
        )}
      </div>
      {AXES.map(({ axis, word: title, values }) => (
        <AxisChoice
          axis={axis}
          choose={(value) => set(axis, value)}
          chosen={filter[axis]}
          counted={counts?.by[axis]}
          key={axis}
          title={word(title)}
          values={values}
        />
      ))}
    </details>
  )
}
