import http from 'node:http'
import type { AddressInfo } from 'node:net'

/** How it misbehaves: an unknown error in every platform's envelope, a crash page, half an answer, a way elsewhere. */
export const ECHOES = ['refusal', 'html', 'half', 'redirect'] as const
export type Echo = (typeof ECHOES)[number]

/**
 * A platform that repeats everything it was told, in every spelling: address, headers, body. Only applications' tokens are
 * granted, so that the calls after them are made as well.
 */
export async function startEchoPlatform({ fresh, tokens }: { fresh: string; tokens: string }) {
  let mode: Echo = 'refusal'
  const seen: string[] = []
  const server = http.createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const path = (request.url ?? '').split('?')[0] ?? ''
      seen.push(path)
      const granted = grantFor(path, tokens)
      if (granted) return void response.end(JSON.stringify(granted))
      const body = Buffer.concat(chunks).toString('utf8').slice(0, 4_000)
      // The body's parameters first: only the beginning of an answer is ever repeated.
      const told = [request.url, JSON.stringify(request.headers), body]
      const words = [
        echoed(body),
        ...told,
        decoded(String(request.url)),
        decoded(body),
        JSON.stringify(told),
      ].join(' | ')
      if (mode === 'refusal') return void response.end(JSON.stringify(refusal(words)))
      if (mode === 'html') return void response.writeHead(500).end(`<html>${words}</html>`)
      if (mode === 'redirect')
        return void response
          .writeHead(302, {
            location: `http://169.254.169.254/${words.slice(0, 200).replace(/[^\w]/g, '')}`,
          })
          .end(words)
      response.end(`{"access_token":"${fresh}${'x'.repeat(40)}`)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    /** Paths that were asked for. */
    seen,
    become: (next: Echo) => {
      mode = next
    },
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

const refusal = (words: string) => ({
  ...{
    errcode: 49_999,
    errmsg: words,
    error_code: 29_999,
    error: words,
    code: '29999',
    msg: words,
  },
  ...{ result: 100_299_999, error_msg: words },
  extra: { error_code: 299_999, description: words, logid: '1' },
})

const grantFor = (path: string, token: string): object | undefined => {
  if (path.endsWith('/cgi-bin/stable_token')) return { access_token: token, expires_in: 7200 }
  if (path.endsWith('/oauth/client_token/'))
    return { data: { access_token: token, expires_in: 7200, error_code: 0 }, extra: {} }
  return undefined
}

/** From where a token stands, for a multipart body begins with its boundary. */
const echoed = (body: string): string => {
  const at = body.search(/access_token|secret/)
  return at < 0 ? '' : body.slice(Math.max(0, at - 40))
}

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text.replace(/\+/g, ' '))
  } catch {
    return text
  }
}
