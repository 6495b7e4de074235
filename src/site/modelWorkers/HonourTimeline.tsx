import type { HonourLine } from './readProfile'

/** Newest first; the year leads, as on a certificate. */
export const HonourTimeline = ({ honours }: { honours: HonourLine[] }) =>
  honours.length > 0 ? (
    <section className="honours" aria-labelledby="honours">
      <h2 id="honours">荣誉</h2>
      <ol>
        {honours.map(({ year, name, level, session, grantor, unitAtAward }, index) => (
          <li key={index}>
            <p className="honour-year">
              {year && <a href={`/model-workers/years/${year}`}>{year} 年</a>}
            </p>
            <div>
              <p className="honour-name">{name}</p>
              <p className="honour-more">
                {[level, session, grantor && `${grantor}授予`].filter(Boolean).join(' · ')}
                {unitAtAward && `（获奖时在${unitAtAward}）`}
              </p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  ) : null
