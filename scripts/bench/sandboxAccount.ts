import type { listenSandbox } from '@publishers/sandbox/listen'

export type Listening = Awaited<ReturnType<typeof listenSandbox>>
export type SandboxAccount = { appid: string; secret: string }

/** A verified account of its own on the sandbox, without a day's limits in the way. */
export async function sandboxAccount(sandbox: Listening, number: number): Promise<SandboxAccount> {
  const account = { appid: `wxbench${String(number).padStart(11, '0')}`, secret: 'bench-secret' }
  await sandbox.control.addAccount({
    ...account,
    name: account.appid,
    ghId: `gh_${account.appid}`,
    kind: 'service',
    verified: true,
    features: { freepublish: true, comments: true, mass: true },
    quotas: { 'freepublish/submit': 100_000, 'freepublish/get': 100_000 },
  } as never)
  return account
}
