'use client'
import { useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { callApi } from '../look/callApi'
import { useWords } from '../words/useWords'
import type { IssueAccount, IssueDraft, IssueId } from './issueShape'

type Facts = { id?: IssueId; draft: IssueDraft; account?: IssueAccount; delivery?: IssueId }

/** Saves and sends an issue; what is refused is said where it happened. */
export function useSending({ id, draft, account, delivery }: Facts) {
  const { config } = useConfig()
  const { word } = useWords()
  const router = useRouter()
  const { api, admin } = config.routes
  const [busy, setBusy] = useState(false)
  const [said, setSaid] = useState<{ text: string; isBad: boolean }>()
  const [planned, setPlanned] = useState(delivery)

  const save = async (): Promise<IssueId | undefined> => {
    const answer = await callApi<{ doc: { id: IssueId } }>({
      path: id === undefined ? `${api}/issues?depth=0` : `${api}/issues/${id}?depth=0`,
      method: id === undefined ? 'POST' : 'PATCH',
      body: bodyOf(draft, account),
      word,
    })
    setSaid(
      answer.ok
        ? { text: word('issueSaved'), isBad: false }
        : { text: answer.message, isBad: true },
    )
    return answer.ok ? answer.data.doc.id : undefined
  }
  const goTo = (saved: IssueId) => {
    if (id === undefined) router.replace(`${admin}/collections/issues/${saved}`)
    else router.refresh()
  }
  const during = (work: () => Promise<void>) => async () => {
    setBusy(true)
    await work()
    setBusy(false)
  }
  return {
    busy,
    said,
    planned,
    save: during(async () => {
      const saved = await save()
      if (saved !== undefined) goTo(saved)
    }),
    send: during(async () => {
      const saved = await save()
      if (saved === undefined) return
      const answer = await callApi<{ id: IssueId }>({
        path: `${api}/issues/${saved}/send`,
        method: 'POST',
        body: draft.sendAt ? { publishAt: draft.sendAt } : {},
        word,
      })
      if (answer.ok) setPlanned(answer.data.id)
      setSaid(
        answer.ok
          ? { text: word('issuePlanned'), isBad: false }
          : { text: answer.message, isBad: true },
      )
      if (answer.ok || id === undefined) goTo(saved)
    }),
  }
}

const bodyOf = (draft: IssueDraft, account?: IssueAccount) => ({
  title: draft.title.trim(),
  account: draft.account,
  organization: account?.organization,
  articles: draft.articles.map((news) => ({ news })),
  audience: draft.audience,
  tagId: draft.audience === 'tag' && draft.tagId ? Number(draft.tagId) : null,
  sendAt: draft.sendAt || null,
})
