'use client'
import { Time } from './look/Time'

export const TimeCell = ({ cellData }: { cellData?: string | null }) =>
  cellData ? <Time at={cellData} /> : <span className="gm-quiet">—</span>
