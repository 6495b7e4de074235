'use client'

import { useEffect } from 'react'
import { callPortal } from './callPortal'

/** The messages of this page were seen. */
export function MarkRead({ unread }: { unread: number }) {
  useEffect(() => {
    if (unread > 0) void callPortal('POST', '/messages/read', {})
  }, [unread])
  return null
}
