import type { ReactNode } from 'react'
import type { Wall } from './readWall'
import { isFiltered, LEVELS, wallPath } from './wallQuery'

/** A plain form: it works without a script, and the address says what was asked. */
export const WallFilters = ({ wall: { query, choices } }: { wall: Wall }) => (
  <>
    <form
      className="wall-form"
      action="/model-workers"
      method="get"
      role="search"
      aria-label="筛选"
    >
      {query.type === 'collective' && <input type="hidden" name="type" value="collective" />}
      {query.initial && <input type="hidden" name="initial" value={query.initial} />}
      <Choice name="level" label="级别" value={query.level}>
        {LEVELS.map(({ value, name }) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </Choice>
      <Choice name="year" label="年份" value={query.year ? String(query.year) : undefined}>
        {choices.years.map((year) => (
          <option key={year} value={year}>
            {year} 年
          </option>
        ))}
      </Choice>
      <Choice name="industry" label="行业" value={query.industry}>
        {choices.industries.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </Choice>
      <Choice name="unit" label="单位" value={query.unit}>
        {choices.units.map((unit) => (
          <option key={unit} value={unit}>
            {unit}
          </option>
        ))}
      </Choice>
      <div className="wall-act">
        <button type="submit">筛选</button>
        {isFiltered(query) && <a href={wallPath({ type: query.type, page: 1 })}>清除</a>}
      </div>
    </form>
    {choices.initials.length > 1 && (
      <nav className="wall-letters" aria-label="按姓氏首字母">
        <ul>
          {choices.initials.map((letter) => {
            const isChosen = letter === query.initial
            return (
              <li key={letter}>
                <a
                  href={wallPath(query, { initial: isChosen ? undefined : letter })}
                  aria-current={isChosen ? 'true' : undefined}
                  aria-label={isChosen ? `取消首字母 ${letter}` : `首字母 ${letter}`}
                >
                  {letter}
                </a>
              </li>
            )
          })}
        </ul>
      </nav>
    )}
  </>
)

type ChoiceProps = { name: string; label: string; value?: string; children: ReactNode }

const Choice = ({ name, label, value, children }: ChoiceProps) => (
  <label className="wall-choice">
    <span>{label}</span>
    <select name={name} defaultValue={value ?? ''}>
      <option value="">全部</option>
      {children}
    </select>
  </label>
)
