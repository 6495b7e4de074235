import { redirect } from 'next/navigation'
import type { PayloadRequest } from 'payload'

/** Custom views are open to everybody unless they ask themselves. `path` is below the panel's: `/board`. */
export function demandSignIn(req: PayloadRequest, path: string): void {
  const { admin } = req.payload.config.routes
  if (!req.user) redirect(`${admin}/login?redirect=${encodeURIComponent(`${admin}${path}`)}`)
}
