'use client'
import type { Framed } from './previewShape'

/** The named parts, as plain text. */
export const PartsFrame = ({ answer }: Framed) => (
  <dl className="gm-parts">
    {Object.entries(answer.rendition.parts).map(([name, value]) => (
      <div key={name}>
        <dt>{name}</dt>
        <dd>{value}</dd>
      </div>
    ))}
  </dl>
)
