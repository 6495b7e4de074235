import { redirect } from 'next/navigation'
import type { Member } from '@/payload-types'
import { currentMember } from './currentMember'

/** The member, or on to the sign-in and back here afterwards. */
export async function demandSignedIn(path: string): Promise<Member> {
  const member = await currentMember()
  if (!member) redirect(`/portal/sign-in?to=${encodeURIComponent(path)}`)
  return member
}

/** Only a page of the portal: an address of another site is no place to go on to. */
export const placeAfter = (to: unknown): string =>
  typeof to === 'string' && /^\/portal(\/[\w\-/?=&]*)?$/.test(to) ? to : '/portal'
