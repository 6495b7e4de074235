'use client'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import type { HandOff } from '@/distribution/handOff'
import { useWords } from '../words/useWords'

const NAMES = {
  shortTitle: 'text_shortTitle',
  title: 'text_title',
  text: 'text_text',
} as const

/** What is pasted on the platform, each with a button that copies it. */
export function HandOffTexts({ texts }: { texts: HandOff['texts'] }) {
  const { word } = useWords()
  if (texts.length === 0) return null
  return (
    <section aria-label={word('handOffTexts')} className="gm-handoff__texts">
      {texts.map(({ name, text }) => (
        <div className="gm-handoff__text" key={name}>
          <strong>{name in NAMES ? word(NAMES[name as keyof typeof NAMES]) : name}</strong>
          <CopyButton text={text} />
          <p>{text}</p>
        </div>
      ))}
    </section>
  )
}

function CopyButton({ text }: { text: string }) {
  const { word } = useWords()
  const [said, setSaid] = useState<'copyText' | 'copiedText' | 'copyFailed'>('copyText')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setSaid('copiedText')
    } catch {
      // Pages without https have no clipboard.
      setSaid('copyFailed')
    }
  }
  return (
    <Button
      buttonStyle="secondary"
      margin={false}
      onClick={() => void copy()}
      size="small"
      type="button"
    >
      <span aria-live="polite">{word(said)}</span>
    </Button>
  )
}
