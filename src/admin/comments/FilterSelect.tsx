'use client'
import { useWords } from '../words/useWords'

type Props = {
  label: string
  value: string
  /** What '' is called. */
  any?: string
  options: readonly { value: string; text: string }[]
  onChange: (value: string) => void
}

export function FilterSelect({ label, value, any, options, onChange }: Props) {
  const { word } = useWords()
  return (
    <label className="gm-field gm-field--inline">
      <span>{label}</span>
      <select onChange={({ target }) => onChange(target.value)} value={value}>
        <option value="">{any ?? word('cmAny')}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </label>
  )
}
