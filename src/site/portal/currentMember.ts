import { cookies } from 'next/headers'
import { cache } from 'react'
import { MEMBER_COOKIE, memberOfCookies } from '@/members/session'
import { sitePayload } from '../sitePayload'

/** Who is signed in at the portal, once a request. */
export const currentMember = cache(async () => {
  const token = (await cookies()).get(MEMBER_COOKIE)?.value
  return token ? memberOfCookies(await sitePayload(), `${MEMBER_COOKIE}=${token}`) : undefined
})
