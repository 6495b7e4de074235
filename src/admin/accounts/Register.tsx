'use client'
import { useState } from 'react'
import type { RegisterRow } from '@/accounts/readRegister'
import { worstOf } from '@/accounts/accountHealth'
import { useWords } from '../words/useWords'
import { AccountCard } from './AccountCard'

/** Accounts in trouble first: that is what somebody comes here for. */
export function Register({ rows }: { rows: RegisterRow[] }) {
  const { word } = useWords()
  const [onlyTrouble, setOnlyTrouble] = useState(false)
  if (rows.length === 0) return <p className="gm-quiet">{word('accountsEmpty')}</p>
  const count = (level: 'warn' | 'bad') => rows.filter((row) => levelOf(row) === level).length
  const totals = { count: rows.length, bad: count('bad'), warn: count('warn') }
  const shown = rows
    .filter((row) => !onlyTrouble || levelOf(row) !== 'good')
    .toSorted((a, b) => RANK[levelOf(a)] - RANK[levelOf(b)])
  return (
    <>
      <div className="gm-accounts__bar">
        <p aria-live="polite">{word('accountTotals', totals)}</p>
        <label className="gm-choice gm-choice--inline">
          <input
            checked={onlyTrouble}
            onChange={({ target }) => setOnlyTrouble(target.checked)}
            type="checkbox"
          />
          <span>{word('onlyTrouble')}</span>
        </label>
      </div>
      <ul className="gm-accounts__list">
        {shown.map((row) => (
          <AccountCard key={row.id} row={row} />
        ))}
      </ul>
    </>
  )
}

const RANK = { bad: 0, warn: 1, good: 2, off: 3 } as const

const levelOf = ({ enabled, health }: RegisterRow) => (enabled ? worstOf(health) : 'off')
