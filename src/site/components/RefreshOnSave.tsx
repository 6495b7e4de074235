'use client'

import { RefreshRouteOnSave } from '@payloadcms/live-preview-react'
import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'

/** Inside the panel's preview frame: shows the page anew after each save. */
export function RefreshOnSave() {
  const router = useRouter()
  const [origin, setOrigin] = useState<string>()
  useEffect(() => setOrigin(window.location.origin), [])
  return origin ? <RefreshRouteOnSave serverURL={origin} refresh={() => router.refresh()} /> : null
}
