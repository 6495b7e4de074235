'use client'
import { useEffect, useState } from 'react'
import { useChannelNames } from '../look/ChannelName'
import { useWords } from '../words/useWords'
import type { WordKey } from '../words/wordsIn'
import { labelWord } from './commentLook'
import type { DeskFilter, Organization, QueueCounts } from './deskTypes'
import { FILTERS } from './deskTypes'
import { FilterSelect } from './FilterSelect'

type Props = {
  filter: DeskFilter
  counts?: QueueCounts
  organizations: readonly Organization[]
  change: (filter: DeskFilter) => void
}

const STATES = ['held', 'approved', 'elected', 'authorOnly', 'rejected', 'deleted', 'pending']
const AXES = [
  { axis: 'intent', word: 'cmIntent' },
  { axis: 'sentiment', word: 'cmSentiment' },
  { axis: 'violation', word: 'cmViolation' },
] as const satisfies readonly { axis: string; word: WordKey }[]

export function QueueFilters({ filter, counts, organizations, change }: Props) {
  const { word } = useWords()
  const channelName = useChannelNames()
  const [text, setText] = useState(filter.text)
  const [isOpen, setOpen] = useState(true)
  // On a phone the comments come first.
  useEffect(() => setOpen(!window.matchMedia('(max-width: 768px)').matches), [])
  const set = (name: keyof DeskFilter, value: string) => change({ ...filter, [name]: value })
  const isFiltered = FILTERS.some((name) => filter[name] !== '')
  const nameOf = (channel: string) => (channel === 'web' ? word('cmSite') : channelName(channel))
  const withChosen = (values: Record<string, number> = {}, chosen: string) =>
    [...new Set([...Object.keys(values), ...(chosen ? [chosen] : [])])].sort()
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
          options={withChosen(counts?.by.channel, filter.channel).map((channel) => ({
            value: channel,
            text: nameOf(channel),
          }))}
          value={filter.channel}
        />
        <FilterSelect
          label={word('cmItem')}
          onChange={(value) => set('item', value)}
          options={withChosen(counts?.by.item, filter.item).map((item) => ({
            value: item,
            text: counts?.items[item] || word('openItem'),
          }))}
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
      {AXES.map(({ axis, word: title }) => {
        const values = withChosen(counts?.by[axis], filter[axis])
        if (values.length === 0) return null
        return (
          <div aria-label={word(title)} className="gm-tabs" key={axis} role="group">
            <span className="gm-quiet">{word(title)}</span>
            {values.map((value) => (
              <button
                aria-pressed={filter[axis] === value}
                className="gm-tab"
                key={value}
                onClick={() => set(axis, filter[axis] === value ? '' : value)}
                type="button"
              >
                {labelWord(word, axis, value)}{' '}
                <span className="gm-count">{counts?.by[axis][value] ?? 0}</span>
              </button>
            ))}
          </div>
        )
      })}
    </details>
  )
}
