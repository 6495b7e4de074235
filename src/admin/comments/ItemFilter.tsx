'use client'
import { useState } from 'react'
import { ItemPicker } from '../opinion/ItemPicker'
import { useWords } from '../words/useWords'
import { FilterSelect } from './FilterSelect'

type Props = {
  /** `<kind>:<id>`. */
  value: string
  counted?: Record<string, number>
  titles?: Record<string, string>
  /** Whether this person may look for items that are not among those counted. */
  mayFind: boolean
  onChange: (value: string) => void
}

/** The items of the first rows, the chosen one whatever it is, and any other by words of its title. */
export function ItemFilter({ value, counted = {}, titles = {}, mayFind, onChange }: Props) {
  const { word } = useWords()
  const [finds, setFinds] = useState(false)
  const [found, setFound] = useState<Record<string, string>>({})
  const items = [...new Set([...Object.keys(counted), ...(value ? [value] : [])])].sort()
  return (
    <>
      <FilterSelect
        label={word('cmItem')}
        onChange={onChange}
        options={items.map((item) => ({
          value: item,
          text: titles[item] || found[item] || word('openItem'),
        }))}
        value={value}
      />
      {mayFind && (
        <button
          aria-expanded={finds}
          className="gm-link"
          onClick={() => setFinds(!finds)}
          type="button"
        >
          {word('cmFindItem')}
        </button>
      )}
      {finds && (
        <ItemPicker
          choose={({ kind, id, title }) => {
            setFound({ ...found, [`${kind}:${id}`]: title })
            setFinds(false)
            onChange(`${kind}:${id}`)
          }}
        />
      )}
    </>
  )
}
