import { headers } from 'next/headers'
import { APIError } from 'payload'
import { followTicket } from '@/appeals/followTicket'
import { viewTicket } from '@/appeals/ownTickets'
import type { PublicTicket } from '@/appeals/publicView'
import { sitePayload } from '../sitePayload'

export type Followed = { number: string; code: string; first?: PublicTicket; refused?: string }

/** What an address or a form without script asks for: the ticket, or why not. Counted like every other try. */
export async function followedPage(given: { number: string; code: string }): Promise<Followed> {
  const { number, code } = given
  if (!number || !code) return given
  try {
    const payload = await sitePayload()
    const ip = (await headers()).get('x-client-ip') ?? ''
    const { req, ticket, kind } = await followTicket({ payload, ip, number, code })
    return { number, code, first: await viewTicket(req, ticket, kind === 'own') }
  } catch (error) {
    if (!(error instanceof APIError) || error.status >= 500) throw error
    return { number, code, refused: error.message }
  }
}
