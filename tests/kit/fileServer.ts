import http from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Bytes } from '@publishers/contract'

export type FileServer = { addressOf(key: string): string; close(): Promise<void> }

/** Files by their keys on a port of their own, as our site shares them with a phone. */
export const fileServer = async (files: ReadonlyMap<string, Bytes>): Promise<FileServer> => {
  const server = http.createServer((request, response) => {
    const file = files.get((request.url ?? '').slice(1))
    if (!file) return response.writeHead(404).end()
    return response.writeHead(200, { 'content-type': file.mimeType }).end(file.data)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    addressOf: (key) => `http://127.0.0.1:${port}/${key}`,
    close: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      server.closeAllConnections()
      await closed
    },
  }
}
