'use client'
import { Icon } from '../look/Icon'
import { jumpToField } from '../review/jumpToField'
import { useWords } from '../words/useWords'
import { useVariantRow } from './useVariantRow'

/** A closing drawer gives the focus back first, and a new row is drawn by the server. */
const SETTLES_MS = 900

/** To the account's own words: opens its variant in the form, or begins one. */
export function RewriteButton({
  account,
  exists,
  close,
}: {
  account: number | string
  exists: boolean
  close: () => void
}) {
  const { word } = useWords()
  const rowOf = useVariantRow()
  const open = () => {
    const path = rowOf(account)
    close()
    setTimeout(() => jumpToField(`${path}.title`), SETTLES_MS)
  }
  return (
    <button className="gm-link" id="gm-rewrite" onClick={open} type="button">
      <Icon name="pencil" /> {word(exists ? 'editVariant' : 'rewrite')}
    </button>
  )
}
