'use client'
import { useConfig } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import type { LearningPage } from '@/comments/learning/learningPage'
import { callApi } from '../look/callApi'
import { useWords } from '../words/useWords'
import { AgreementPart } from './AgreementPart'
import { ExportPart } from './ExportPart'
import { RetrainPart } from './RetrainPart'
import { SecondLooks } from './SecondLooks'
import { VersionsTable } from './VersionsTable'
import { WordsPart } from './WordsPart'
import '../opinion/opinion.css'

/** What the machine learnt, from whom, and how well. */
export function Learning() {
  const { word } = useWords()
  const { config } = useConfig()
  const [page, setPage] = useState<LearningPage>()
  const [problem, setProblem] = useState('')
  const read = useCallback(async () => {
    const path = `${config.routes.api}/moderation-models/page`
    const answer = await callApi<LearningPage>({ path, word })
    setProblem(answer.ok ? '' : answer.message)
    if (answer.ok) setPage(answer.data)
  }, [config.routes.api, word])
  useEffect(() => void read(), [read])

  if (problem && !page)
    return (
      <p className="gm-problem" role="alert">
        {problem}
      </p>
    )
  if (!page) return <p className="gm-quiet">{word('loading')}</p>
  return (
    <>
      <section className="gm-opinion__part">
        <p>{word('learningLead')}</p>
        <RetrainPart onDone={read} page={page} />
        <VersionsTable onDone={read} page={page} />
      </section>
      <AgreementPart disagreement={page.disagreement} />
      <SecondLooks comments={page.secondLooks} onDone={read} />
      <WordsPart mayManage={page.mayManage} />
      {page.mayManage && <ExportPart />}
    </>
  )
}
