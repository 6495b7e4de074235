'use client'
import { useCallback, useEffect, useState } from 'react'
import { callApi } from '../look/callApi'
import { useWords } from '../words/useWords'

/** What an address answers, read again on demand; `problem` in words when it could not be read. */
export function useRead<Data>(path: string) {
  const { word } = useWords()
  const [data, setData] = useState<Data>()
  const [problem, setProblem] = useState('')
  const read = useCallback(async () => {
    const answer = await callApi<Data>({ path, word })
    if (answer.ok) setData(answer.data)
    setProblem(answer.ok ? '' : word('readFailed', { why: answer.message }))
  }, [path, word])
  useEffect(() => {
    void read()
  }, [read])
  return { data, problem, read }
}
