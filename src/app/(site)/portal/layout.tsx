import type { ReactNode } from 'react'
import { WithoutScripts } from '@/site/portal/WithoutScripts'
import '@/site/portal/portal.css'
import { currentSite } from '@/site/sitePayload'

export default async function PortalLayout({ children }: { children: ReactNode }) {
  const { contact, reportPhone } = await currentSite()
  return (
    <>
      <WithoutScripts contact={contact} phone={reportPhone} />
      {children}
    </>
  )
}
