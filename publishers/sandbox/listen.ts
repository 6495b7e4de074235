import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { createSandbox, type Sandbox, type SandboxOptions } from './index'

/**
 * The sandbox on a port of its own, on this machine only. `port` 0 picks a free one; `origin` is where it
 * then answers, and WeChat's base address is `<origin>/sandbox/wechat`.
 */
export const listenSandbox = async ({
  port = 0,
  host = '127.0.0.1',
  ...options
}: Omit<SandboxOptions, 'origin'> & { port?: number; host?: string }): Promise<
  Sandbox & { origin: string }
> => {
  let origin = ''
  const sandbox = createSandbox({ ...options, origin: () => origin })
  const server = http.createServer((request, response) => {
    void sandbox.handler(request, response).then((ours) => {
      if (!ours) response.writeHead(404).end()
    })
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })
  origin = `http://${host}:${(server.address() as AddressInfo).port}`
  return {
    ...sandbox,
    origin,
    close: async () => {
      const stopped = new Promise<void>((resolve) => server.close(() => resolve()))
      await sandbox.close()
      server.closeAllConnections()
      await stopped
    },
  }
}
