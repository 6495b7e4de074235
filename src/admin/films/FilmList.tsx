'use client'
import { Button, Link, useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import type { FilmView } from '@/films/filmView'
import { callApi } from '../look/callApi'
import { AccountSelect } from '../look/AccountSelect'
import { StateChip } from '../look/Chip'
import { FILM_STATES, lookOf } from '../look/states'
import { Time } from '../look/Time'
import { useSaveDraft } from '../review/useSaveDraft'
import { useWords } from '../words/useWords'
import { useVideoAccounts } from './useVideoAccounts'

type Row = { id: number | string; title: string; state: string; updatedAt: string }

/** The films of an item, and a new one: for an account, or for all of them. */
export function FilmList({ kind, item }: { kind: string; item: number | string }) {
  const { word, language } = useWords()
  const { config } = useConfig()
  const router = useRouter()
  const saveDraft = useSaveDraft()
  const accounts = useVideoAccounts({ kind, item })
  const [rows, setRows] = useState<Row[]>()
  const [account, setAccount] = useState('')
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  const { api, admin } = config.routes

  useEffect(() => {
    const query = `where[kind][equals]=${kind}&where[item][equals]=${item}&depth=0&limit=50`
    void callApi<{ docs: Row[] }>({ path: `${api}/films?${query}`, word }).then((answer) => {
      setRows(answer.ok ? answer.data.docs : [])
      setProblem(answer.ok ? undefined : answer.message)
    })
  }, [api, item, kind, word])

  const draft = async () => {
    setBusy(true)
    // The film tells what is on the screen, not what was saved a while ago.
    const trouble = await saveDraft()
    const chosen = accounts.find(({ id }) => String(id) === account)
    const answer = trouble
      ? undefined
      : await callApi<FilmView>({
          path: `${api}/${kind}/${item}/film`,
          method: 'POST',
          body: chosen ? { account: chosen.id } : {},
          word,
        })
    setBusy(false)
    if (answer?.ok) router.push(`${admin}/collections/films/${answer.data.film.id}`)
    else setProblem(trouble ?? answer?.message)
  }

  return (
    <div className="gm-filmlist">
      <p className="gm-quiet">{word('filmsIntro')}</p>
      <div className="gm-row">
        <AccountSelect
          account={account}
          accounts={accounts}
          all={word('filmForAll')}
          choose={setAccount}
          label={word('filmFor')}
        />
        <Button
          buttonStyle="primary"
          className="gm-primary"
          disabled={busy}
          id="gm-film-draft"
          margin={false}
          onClick={() => void draft()}
          size="medium"
          type="button"
        >
          {word(busy ? 'filmDrafting' : 'filmDraft')}
        </Button>
      </div>
      {problem && (
        <p className="gm-problem" role="alert">
          {problem}
        </p>
      )}
      {!rows && <p className="gm-quiet">{word('loading')}</p>}
      {rows?.length === 0 && <p className="gm-quiet">{word('filmsNone')}</p>}
      <ul className="gm-rows">
        {rows?.map(({ id, title, state, updatedAt }) => (
          <li className="gm-row" key={id}>
            <StateChip language={language} look={lookOf(FILM_STATES, state)} />
            <Link className="gm-link" href={`${admin}/collections/films/${id}`}>
              {title}
            </Link>
            <span className="gm-quiet">
              <Time at={updatedAt} />
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
