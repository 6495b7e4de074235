'use client'
import { useConfig } from '@payloadcms/ui'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { Trend } from '@/opinion/trend'
import { labelWord } from '../comments/commentLook'
import { callApi } from '../look/callApi'
import { useChannelNames } from '../look/ChannelName'
import { useWords } from '../words/useWords'
import { ToneTable } from './ToneTable'
import { TrendChart } from './TrendChart'

const DAY_MS = 86_400_000

const dayBefore = (day: string, days: number) =>
  new Date(Date.parse(`${day}T00:00:00Z`) - days * DAY_MS).toISOString().slice(0, 10)

/** What is said by the hour: a picture, the same as a table, and where and about what. */
export function TrendPart({ today }: { today: string }) {
  const { word } = useWords()
  const { config } = useConfig()
  const channelName = useChannelNames()
  const [asked, setAsked] = useState({
    from: dayBefore(today, 2),
    to: today,
    channel: '',
    item: '',
  })
  const [trend, setTrend] = useState<Trend>()
  const [channels, setChannels] = useState<string[]>([])
  const [problem, setProblem] = useState('')

  const turn = useRef(0)

  const read = useCallback(async () => {
    const own = ++turn.current
    const [kind = '', item = ''] = asked.item.split(':')
    const query = new URLSearchParams({
      ...{ from: asked.from, to: asked.to },
      ...(asked.channel && { channel: asked.channel }),
      ...(item && { kind, item }),
    })
    const path = `${config.routes.api}/opinion/trend?${query}`
    const answer = await callApi<Trend>({ path, word })
    // An older question may be answered later.
    if (own !== turn.current) return
    setProblem(answer.ok ? '' : answer.message)
    if (!answer.ok) return
    setTrend(answer.data)
    const found = answer.data.channels.map(({ key }) => key)
    setChannels((known) => [...new Set([...known, ...found])])
  }, [asked, config.routes.api, word])
  useEffect(() => void read(), [read])

  const set = (name: keyof typeof asked) => (value: string) =>
    setAsked((before) => ({ ...before, [name]: value }))
  const itemTitle = trend?.items.find(({ kind, item }) => `${kind}:${item}` === asked.item)?.title

  return (
    <section aria-labelledby="opinion-trend" className="gm-opinion__part">
      <h2 id="opinion-trend">{word('opinionTrend')}</h2>
      <div className="gm-opinion__bar">
        <DayField label={word('opinionFrom')} set={set('from')} value={asked.from} />
        <DayField label={word('opinionTo')} set={set('to')} value={asked.to} />
        <label className="gm-field gm-field--inline">
          <span>{word('filterChannel')}</span>
          <select onChange={({ target }) => set('channel')(target.value)} value={asked.channel}>
            <option value="">{word('allChannels')}</option>
            {channels.map((channel) => (
              <option key={channel} value={channel}>
                {channelName(channel)}
              </option>
            ))}
          </select>
        </label>
        {asked.item && (
          <button className="gm-link" onClick={() => set('item')('')} type="button">
            {itemTitle} · {word('showAll')}
          </button>
        )}
      </div>
      {problem && (
        <p className="gm-problem" role="alert">
          {problem}
        </p>
      )}
      {!trend && !problem && <p className="gm-quiet">{word('loading')}</p>}
      {trend && trend.n === 0 && <p className="gm-quiet">{word('opinionEmpty')}</p>}
      {trend && trend.n > 0 && (
        <>
          <p role="status">{word('opinionSum', sumOf(trend))}</p>
          <TrendChart hours={trend.hours} />
          <details>
            <summary>{word('opinionTable')}</summary>
            <ToneTable
              label={word('opinionTable')}
              name={word('opinionHour')}
              rows={trend.hours
                .filter(({ n }) => n > 0)
                .map((hour) => ({ ...hour, key: hour.hour, title: hour.hour.replace('T', ' ') }))}
            />
          </details>
          <h3>{word('opinionByChannel')}</h3>
          <ToneTable
            label={word('opinionByChannel')}
            name={word('filterChannel')}
            rows={trend.channels.map((row) => ({ ...row, title: channelName(row.key) }))}
          />
          <h3>{word('opinionByItem')}</h3>
          <ToneTable
            label={word('opinionByItem')}
            name={word('opinionItem')}
            onChoose={set('item')}
            rows={trend.items.map((row) => ({ ...row, key: `${row.kind}:${row.item}` }))}
          />
          <h3>{word('opinionByIntent')}</h3>
          <p>
            {trend.intents
              .map(({ key, n }) => `${labelWord(word, 'intent', key) || word('cmUnknown')} ${n}`)
              .join('　')}
          </p>
        </>
      )}
    </section>
  )
}

const sumOf = ({ n, positive, neutral, negative, queued }: Trend) => ({
  ...{ n, positive, neutral, negative, queued },
})

type Day = { label: string; value: string; set: (value: string) => void }

const DayField = ({ label, value, set }: Day) => (
  <label className="gm-field gm-field--inline">
    <span>{label}</span>
    <input onChange={({ target }) => target.value && set(target.value)} type="date" value={value} />
  </label>
)
