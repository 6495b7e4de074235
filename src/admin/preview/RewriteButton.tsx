'use client'
import { Icon } from '../look/Icon'
import { jumpToField } from '../review/jumpToField'
import { useWords } from '../words/useWords'
import { useVariantRow } from './useVariantRow'

/** A closing drawer gives the focus back to the button that opened it; the field's turn comes after that. */
const DRAWER_CLOSES_MS = 400
/** A new row is drawn by the server; whoever waited this long has begun something else. */
const PATIENCE_MS = 10_000

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
    setTimeout(() => jumpWhenThere(`${path}.title`, Date.now() + PATIENCE_MS), DRAWER_CLOSES_MS)
  }
  return (
    <button className="gm-link" id="gm-rewrite" onClick={open} type="button">
      <Icon name="pencil" /> {word(exists ? 'editVariant' : 'rewrite')}
    </button>
  )
}

function jumpWhenThere(path: string, deadline: number): void {
  const isThere = document.getElementById(`field-${path.replace(/\./g, '__')}`) !== null
  if (isThere) return jumpToField(path)
  // Its tab first: a field of another tab is not drawn at all.
  if (!document.getElementById('field-variants')) jumpToField('variants')
  if (Date.now() < deadline) setTimeout(() => jumpWhenThere(path, deadline), 250)
}
