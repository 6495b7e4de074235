import http from 'node:http'
import type { AddressInfo } from 'node:net'

export type Knock = { method: string; query: URLSearchParams; body: string }

/** An account's own server: notes each knock and answers what `reply` says (number = wait, then nothing). */
export const startReceiver = async () => {
  const knocks: Knock[] = []
  let reply: (knock: Knock, count: number) => string | number = () => 'success'
  const server = http.createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const { searchParams } = new URL(request.url ?? '/', 'http://receiver')
      const knock = {
        method: request.method ?? '',
        query: searchParams,
        body: Buffer.concat(chunks).toString(),
      }
      knocks.push(knock)
      const answer = reply(knock, knocks.length)
      if (typeof answer === 'string') response.end(answer)
      else setTimeout(() => response.destroy(), answer).unref()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/callback`,
    knocks,
    answer: (next: typeof reply) => {
      reply = next
    },
    close: () => {
      server.closeAllConnections()
      return new Promise<void>((resolve) => server.close(() => resolve()))
    },
  }
}
