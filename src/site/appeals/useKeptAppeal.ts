'use client'

import { useEffect, useState } from 'react'
import { onceKey } from '@/appeals/onceKey'

export type KeptAppeal = {
  text: string
  title: string
  kind: string
  contact: string
  /** The same until it was taken: a post sent again after a lost answer opens nothing new. */
  once: string
}

const empty = (): KeptAppeal => ({
  ...{ text: '', title: '', kind: '', contact: '' },
  once: onceKey(),
})

/** A form that outlives a lost session or a closed page; the contact is not kept on the device. */
export function useKeptAppeal(person: string) {
  const key = `gongmei-appeal-${person}`
  const [form, setForm] = useState<KeptAppeal>({
    ...{ text: '', title: '', kind: '', contact: '', once: '' },
  })
  useEffect(() => {
    setForm({ ...empty(), ...readKept(key) })
  }, [key])
  const set = (name: keyof KeptAppeal) => (value: string) =>
    setForm((before) => {
      const after = { ...before, [name]: value }
      keep(key, after)
      return after
    })
  return { form, set, forget: () => keep(key, undefined) }
}

function readKept(key: string): Partial<KeptAppeal> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '{}')
    return kept && typeof kept === 'object' ? (kept as Partial<KeptAppeal>) : {}
  } catch {
    return {}
  }
}

function keep(key: string, form: KeptAppeal | undefined): void {
  try {
    if (form) localStorage.setItem(key, JSON.stringify({ ...form, contact: '' }))
    else localStorage.removeItem(key)
  } catch {
    // A browser that keeps nothing: what is written stays on the page.
  }
}
