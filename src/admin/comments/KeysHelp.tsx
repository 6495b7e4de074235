'use client'
import { useWords } from '../words/useWords'

export function KeysHelp({ close }: { close: () => void }) {
  const { word } = useWords()
  return (
    <div className="gm-ask" role="note">
      <p>
        <strong>{word('cmKeys')}</strong> {word('cmKeysList')}
      </p>
      <button className="gm-link" onClick={close} type="button">
        {word('close')}
      </button>
    </div>
  )
}
