import { networkInterfaces } from 'node:os'
import { isIP } from 'node:net'
import type { Account } from '../contract'
import { settingsOf } from './settings'

/**
 * The real IP Weibo wants with each write: the operator's as the account says. Without one, the address this server
 * calls from, for that is where the request really comes from; validate warns about it.
 */
export const ripOf = (account: Account): string => {
  const { rip } = settingsOf(account)
  if (isIP(rip)) return rip
  const own = Object.values(networkInterfaces())
    .flatMap((each) => each ?? [])
    .find(({ internal, family }) => !internal && family === 'IPv4')
  return own?.address ?? '127.0.0.1'
}
