import { beijingDay } from '@/beijing'
import { longDay, lunarDay, weekdayOf } from '../calendar'
import type { Site } from '../data/site'
import { NAVIGATION } from '../paths'
import { SearchForm } from './SearchForm'

/** Name, day and sections, as the top of a front page. */
export const Masthead = ({ site, now }: { site: Site; now: Date }) => (
  <header className="masthead">
    <div className="masthead-bar wrap">
      <p className="today">
        <time dateTime={beijingDay(now)}>
          {longDay(now)} {weekdayOf(now)}
        </time>
        <span className="lunar">农历{lunarDay(now)}</span>
      </p>
      <div className="tools">
        <button
          type="button"
          className="tool needs-script"
          data-large-text=""
          aria-pressed="false"
          suppressHydrationWarning
        >
          大字
        </button>
        <a className="tool to-search" href="/search">
          搜索
        </a>
        <SearchForm />
      </div>
    </div>
    <div className="nameplate wrap">
      <a className="name" href="/">
        {site.name}
      </a>
      {site.tagline && <p className="tagline">{site.tagline}</p>}
    </div>
    <nav className="sections" aria-label="栏目">
      <ul className="wrap">
        {NAVIGATION.map(({ path, name }) => (
          <li key={path}>
            {/* The boot script marks where the reader is: the row itself is the same on every page. */}
            <a href={path} data-nav="" suppressHydrationWarning>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  </header>
)
