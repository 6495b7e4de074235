'use client'
import { useEffect, useState } from 'react'

/** A phone: seven columns would be unreadable. False until the browser is asked. */
export function useNarrow(): boolean {
  const [isNarrow, setIsNarrow] = useState(false)
  useEffect(() => {
    const query = window.matchMedia('(max-width: 768px)')
    const tell = () => setIsNarrow(query.matches)
    tell()
    query.addEventListener('change', tell)
    return () => query.removeEventListener('change', tell)
  }, [])
  return isNarrow
}
