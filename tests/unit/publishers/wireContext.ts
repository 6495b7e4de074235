import { memoryContext, type MemoryContext } from '../../conformance/memoryContext'

export type Asked = { method: string; path: string; query: URLSearchParams; body: string }
type Spoilt = { status: number; text: string }
type Answer = string | object | Spoilt

type Wire = { context: MemoryContext; asked: Asked[]; calls(path: string): Asked[] }

/** A context whose network answers by path, each answer as it stands on the wire; the last of a path goes on for ever. */
export const wireContext = (
  channel: string,
  {
    answers,
    credentials = {},
    settings = {},
  }: {
    answers: Record<string, Answer[]>
    credentials?: Record<string, string>
    settings?: Record<string, unknown>
  },
): Wire => {
  const asked: Asked[] = []
  const context = memoryContext({
    account: { id: '1', channel, name: '测试', settings },
    credentials,
    baseUrl: 'https://platform.test',
  })
  context.fetch = async (input, init) => {
    const url = new URL(String(input))
    const path = url.pathname
    const body = typeof init?.body === 'string' ? init.body : ''
    asked.push({ method: init?.method ?? 'GET', path, query: url.searchParams, body })
    const list = answers[path]
    const answer = list && (list.length > 1 ? list.shift() : list[0])
    if (answer === undefined) throw new Error(`nobody answers ${path}`)
    if (isSpoilt(answer)) return new Response(answer.text, { status: answer.status })
    return new Response(typeof answer === 'string' ? answer : JSON.stringify(answer))
  }
  return { context, asked, calls: (path) => asked.filter((each) => each.path.endsWith(path)) }
}

const isSpoilt = (answer: Answer): answer is Spoilt =>
  typeof answer === 'object' && 'text' in answer && 'status' in answer
