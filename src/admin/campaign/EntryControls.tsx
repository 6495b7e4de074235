'use client'
import { Button, Drawer, useDocumentInfo, useModal } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import { callApi } from '../look/callApi'
import { useWords } from '../words/useWords'
import { EntryDesk } from './EntryDesk'
import type { EntryProcess } from './entryShape'

/** Beside the review's buttons of a submission: the formal check, the recommendation and what else its course asks for. */
export function EntryControls() {
  const { id } = useDocumentInfo()
  const { word } = useWords()
  const { openModal } = useModal()
  const [process, setProcess] = useState<EntryProcess>()
  const base = `/api/submissions/${id}`
  const read = useCallback(async () => {
    if (id === undefined) return
    const answer = await callApi<EntryProcess>({ path: `${base}/process`, word })
    if (answer.ok) setProcess(answer.data)
  }, [base, id, word])
  useEffect(() => void read(), [read])
  if (!process || id === undefined) return null
  const slug = `gm-entry-${id}`
  return (
    <>
      <Button
        buttonStyle={
          process.commands.some(({ type }) => type === 'pass' || type === 'recommend')
            ? 'primary'
            : 'secondary'
        }
        className={process.isOverdue ? 'gm-grave' : undefined}
        id="gm-entry"
        margin={false}
        onClick={() => openModal(slug)}
        size="medium"
        type="button"
      >
        {word('entryDesk')}
      </Button>
      <Drawer className="gm-drawer" slug={slug} title={word('entryDesk')}>
        <EntryDesk base={base} onDone={() => window.location.reload()} process={process} />
      </Drawer>
    </>
  )
}
